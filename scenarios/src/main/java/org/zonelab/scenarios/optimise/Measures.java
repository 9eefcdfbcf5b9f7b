package org.zonelab.scenarios.optimise;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.world.Region;
import org.zonelab.engine.world.World;

/**
 * What a setting does in one replication, read from its effects over the whole horizon.
 *
 * <pre>B = ΔY_W / Y_W − ΔY / Y</pre>
 *
 * <p>B regional balance: ΔY effect on value added over the horizon, W the west and the northeast together, Y base-year value
 * added times the years of the horizon. A fraction; above 0 where the west and the northeast gain more, in proportion, than
 * all zones do.
 */
public final class Measures {
    private static final Set<Region> LAGGING = EnumSet.of(Region.WEST, Region.NORTHEAST);
    private static final String VALUE_ADDED = "value_added";

    private final EffectShape shape;
    private final String effect;
    private final double nation;
    private final double lagging;

    /**
     * Prepares the reading.
     *
     * @param shape of nation and regions over the whole horizon
     * @param effect outcome that is wanted
     * @param years of the horizon
     */
    public Measures(World world, EffectShape shape, String effect, double years) {
        this.shape = shape;
        this.effect = effect;
        double all = 0;
        double part = 0;
        for (int z = 0; z < world.zones().size(); z++) {
            double value = world.totals().valueAdded()[z] * years;
            all += value;
            part += LAGGING.contains(world.zones().get(z).region()) ? value : 0;
        }
        this.nation = all;
        this.lagging = part;
    }

    /** The outcome that is wanted. */
    public String effect() {
        return effect;
    }

    /** All measures of a setting, in their order. */
    public double[] of(EffectFigures figures) {
        double[] values = new double[Measure.values().length];
        for (Measure measure : Measure.values()) {
            values[measure.ordinal()] = of(measure, figures);
        }
        return values;
    }

    private double of(Measure measure, EffectFigures figures) {
        return switch (measure) {
            case EFFECT -> figures.value(shape.position(effect));
            case VALUE_ADDED -> figures.value(shape.position(VALUE_ADDED));
            case PUBLIC_COST -> figures.value(shape.position("public_cost"));
            case BALANCE -> balance(figures);
            case LAND -> figures.value(shape.position("land_used"));
        };
    }

    private double balance(EffectFigures figures) {
        double gain = 0;
        for (int slice = 0; slice < shape.slices().size(); slice++) {
            String scope = shape.slices().get(slice).scope().name();
            if (LAGGING.stream()
                    .anyMatch(region -> scope.equals("region:" + region.name().toLowerCase(Locale.ROOT)))) {
                gain += figures.value(shape.position(slice, VALUE_ADDED));
            }
        }
        return gain / lagging - figures.value(shape.position(VALUE_ADDED)) / nation;
    }
}
