package org.zonelab.engine.population;

import java.util.Arrays;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.World;

/**
 * Samples micro entities: in each zone and industry at least one record, equal weights, so that the weighted number of
 * entities and their gross output hold at any rate.
 */
final class MicroSampling {
    private final World world;
    private final PopulationParameters parameters;
    private final int[][] entities;
    private final double rate;
    private final double outputScale;

    MicroSampling(World world, PopulationParameters parameters, int[][] entities, double rate) {
        this.world = world;
        this.parameters = parameters;
        this.entities = entities;
        this.rate = rate;
        double weighted = 0;
        for (int z = 0; z < entities.length; z++) {
            weighted += Arrays.stream(entities[z]).sum() * world.totals().wage()[z];
        }
        this.outputScale = weighted > 0 ? parameters.microValueAdded() / weighted : 0;
    }

    /**
     * Records of one industry, by zone.
     *
     * @param firstId id of the industry's first entity
     */
    Cohort cohort(int industry, long firstId) {
        int n = 0;
        for (int[] zone : entities) {
            n += records(zone[industry]);
        }
        Cohort cohort = new Cohort(
                new CohortType(industry, 0, SizeClass.MICRO),
                new FirmList(new short[n], new double[n]),
                new long[n],
                new double[n]);
        ParetoSizes sizes = new ParetoSizes(parameters.paretoExponent(), parameters.aboveScaleOutput());
        int at = 0;
        long id = firstId;
        for (int z = 0; z < entities.length; z++) {
            int count = entities[z][industry];
            int records = records(count);
            double[] output = sizes.of(records, records * meanOutput(z, industry));
            for (int k = 0; k < records; k++) {
                cohort.firms().zone()[at] = (short) z;
                cohort.firms().output()[at] = output[k];
                cohort.ids()[at] = id + (long) ((k + 0.5) * count / records);
                cohort.weights()[at] = (double) count / records;
                at++;
            }
            id += count;
        }
        return cohort;
    }

    private int records(int count) {
        return count == 0 ? 0 : (int) StrictMath.max(1, StrictMath.rint(count * rate));
    }

    /** Value added per entity goes with the zone's wage; gross output follows from the industry's ratio. */
    private double meanOutput(int zone, int industry) {
        return outputScale
                * world.totals().wage()[zone]
                / world.industries().get(industry).valueAddedRatio();
    }
}
