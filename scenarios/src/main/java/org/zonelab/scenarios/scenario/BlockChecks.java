package org.zonelab.scenarios.scenario;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zonelab.engine.policy.AdministrationLevers;
import org.zonelab.engine.policy.Legality;
import org.zonelab.engine.policy.Target;
import org.zonelab.engine.world.Zone;
import org.zonelab.scenarios.yaml.Diagnostics;

/** Warnings about lever blocks that are right in themselves: they never bind, or another block wins over them. */
final class BlockChecks {
    private static final String WITHHOLDING = "withholdingTax.";

    private final Horizon horizon;
    private final List<Zone> zones;
    private final Diagnostics diagnostics;

    BlockChecks(Horizon horizon, List<Zone> zones, Diagnostics diagnostics) {
        this.horizon = horizon;
        this.zones = zones;
        this.diagnostics = diagnostics;
    }

    /** Checks the blocks of the policy world against each other and against the counterfactual's. */
    void check(List<LeverBlock> policy, List<LeverBlock> counterfactual) {
        if (!policy.isEmpty() && same(policy, counterfactual)) {
            warn(policy.get(0), "lever", "nothing differs: the counterfactual sets the same levers in the same way");
        }
        partners(policy.stream()
                .filter(block -> block.lever().equals(AdministrationLevers.MERGER))
                .toList());
        for (int later = 0; later < policy.size(); later++) {
            LeverBlock block = policy.get(later);
            dates(block);
            target(block);
            legality(block);
            boolean overrides = false;
            for (LeverBlock earlier : policy.subList(0, later)) {
                if (overlap(earlier, block)) {
                    overrides = true;
                    overlapping(earlier, block);
                }
            }
            boolean differs = overrides
                    || counterfactual.stream().anyMatch(other -> other.lever().equals(block.lever()));
            if (!differs && block.value() == block.lever().neutral()) {
                warn(
                        block,
                        "value",
                        "never binds: " + LeverValue.text(block.lever(), block.value())
                                + " is already the base-year value of "
                                + block.lever().path());
            }
        }
    }

    private static boolean same(List<LeverBlock> a, List<LeverBlock> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = a.get(i).sameAs(b.get(i));
        }
        return same;
    }

    private void dates(LeverBlock block) {
        if (block.start(horizon) > horizon.last().index()) {
            warn(block, "from", "never binds: begins after the horizon ends with " + horizon.last());
        } else if (block.end() < horizon.first().index()) {
            warn(block, "to", "never binds: ends before the horizon begins with " + horizon.first());
        } else if (block.start(horizon) + block.lever().lagQuarters() > lastQuarter(block)) {
            warn(block, "to", "never binds: takes effect " + block.lever().lagQuarters() + " quarters after its date");
        } else if (block.from()
                .filter(from -> from.compareTo(horizon.first()) < 0)
                .isPresent()) {
            warn(
                    block,
                    "from",
                    "acts only from " + horizon.first() + " on: the base year runs under current law in both worlds");
        }
        int quarters = lastQuarter(block) - block.start(horizon) + 1;
        if (quarters > 0 && block.rampQuarters() > quarters) {
            warn(block, "ramp", "the full value is never reached: the block is in force for " + quarters + " quarters");
        }
    }

    private int lastQuarter(LeverBlock block) {
        return Math.min(block.end(), horizon.last().index());
    }

    private void target(LeverBlock block) {
        Target target = block.target();
        if (none(target.zones())) {
            warn(block, "zones", "never binds: no zone meets all of it");
        }
        if (none(target.industries())) {
            warn(block, "industries", "never binds: no industry meets it");
        }
        if (none(target.origins())) {
            warn(block, "origins", "never binds: no origin meets it");
        } else if (block.lever().path().startsWith(WITHHOLDING) && onlyDomestic(target.origins())) {
            warn(block, "origins", "never binds: domestic investors owe no withholding tax");
        }
    }

    /** A zone that is alone in its province among all merged ones. */
    private void partners(List<LeverBlock> mergers) {
        int[] merging = IntStream.range(0, zones.size())
                .filter(z -> mergers.stream().anyMatch(block -> block.target().zones()[z]))
                .toArray();
        for (LeverBlock block : mergers) {
            String alone = IntStream.of(merging)
                    .filter(z -> block.target().zones()[z])
                    .filter(z -> IntStream.of(merging)
                            .noneMatch(k -> k != z
                                    && zones.get(k).province() == zones.get(z).province()))
                    .mapToObj(z -> zones.get(z).nameEn())
                    .collect(Collectors.joining(", "));
            if (!alone.isEmpty()) {
                warn(block, "zones", "never binds without another zone of the same province in it: " + alone);
            }
        }
    }

    private void legality(LeverBlock block) {
        if (block.lever().legality() == Legality.BARRED) {
            warn(block, "lever", "is barred by law: " + block.lever().source());
        }
    }

    /** Origin 0 is domestic. */
    private static boolean onlyDomestic(boolean[] origins) {
        for (int o = 1; o < origins.length; o++) {
            if (origins[o]) {
                return false;
            }
        }
        return true;
    }

    private void overlapping(LeverBlock earlier, LeverBlock later) {
        boolean sameFile = earlier.position().file().equals(later.position().file());
        String where = sameFile
                ? "line " + earlier.position().line()
                : earlier.position().toString();
        warn(
                later,
                "lever",
                "overlaps the block at " + where + " in time and target; where they overlap this later block wins");
    }

    private boolean overlap(LeverBlock a, LeverBlock b) {
        return a.lever().equals(b.lever())
                && a.start(horizon) <= b.end()
                && b.start(horizon) <= a.end()
                && meet(a.target().zones(), b.target().zones())
                && meet(a.target().industries(), b.target().industries())
                && meet(a.target().origins(), b.target().origins());
    }

    private static boolean meet(boolean[] a, boolean[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] && b[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean none(boolean[] mask) {
        return !meet(mask, mask);
    }

    private void warn(LeverBlock block, String key, String message) {
        boolean inFile = block.position().line() > 0;
        diagnostics.warning(block.position(), inFile ? block.path() + "." + key : block.path(), message);
    }
}
