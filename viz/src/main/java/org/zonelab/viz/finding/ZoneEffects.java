package org.zonelab.viz.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Winners and losers: the effect on real fixed investment in every zone, over the whole projection. */
public record ZoneEffects(List<ZoneEffect> all) {
    /** The outcome by which zones win or lose: capital, because recorded investment can move without it. */
    public static final String OUTCOME = "fixed_investment";

    /** The effect in one zone. */
    public record ZoneEffect(ZonePlace place, Estimate estimate) {}

    public ZoneEffects {
        all = List.copyOf(all);
    }

    /** Pairs places with effects; a place without an effect is left out. */
    public static ZoneEffects of(RunResult run, List<ZonePlace> places) {
        Map<String, Estimate> effects = run.zoneEffects(OUTCOME);
        List<ZoneEffect> all = new ArrayList<>();
        for (ZonePlace place : places) {
            Estimate estimate = effects.get(place.id());
            if (estimate != null && estimate.defined()) {
                all.add(new ZoneEffect(place, estimate));
            }
        }
        return new ZoneEffects(all);
    }

    /** Zones whose 95 % range lies above zero, largest effect first. */
    public List<ZoneEffect> gains() {
        return clear(
                Estimate.Sign.GAIN,
                Comparator.comparingDouble(zone -> -zone.estimate().effect()));
    }

    /** Zones whose 95 % range lies below zero, largest loss first. */
    public List<ZoneEffect> losses() {
        return clear(
                Estimate.Sign.LOSS,
                Comparator.comparingDouble(zone -> zone.estimate().effect()));
    }

    /** How many zones have an effect of this kind. */
    public int count(Estimate.Sign sign) {
        return (int) all.stream().filter(zone -> zone.estimate().sign() == sign).count();
    }

    private List<ZoneEffect> clear(Estimate.Sign sign, Comparator<ZoneEffect> order) {
        return all.stream()
                .filter(zone -> zone.estimate().sign() == sign)
                .sorted(order.thenComparing(zone -> zone.place().id()))
                .toList();
    }
}
