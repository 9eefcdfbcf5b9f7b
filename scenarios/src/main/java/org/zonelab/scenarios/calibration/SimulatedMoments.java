package org.zonelab.scenarios.calibration;

import java.util.List;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.UnstableAssumptionsException;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.run.FirmSample;
import org.zonelab.scenarios.run.LocalThreads;

/** Moments of simulated worlds of all zones. */
public final class SimulatedMoments implements PointMeasurement {
    private final ParameterCatalogue catalogue;
    private final long seed;
    private final MomentLaboratory laboratory;

    /**
     * Builds the firms; takes seconds.
     *
     * @param threads run replications
     * @throws org.zonelab.scenarios.run.MemoryShortageException if Java may not take what they need
     */
    public SimulatedMoments(CalibrationPlan plan, World world, ParameterCatalogue catalogue, LocalThreads threads) {
        this.catalogue = catalogue;
        this.seed = plan.seed();
        FirmRecords firms = new FirmSample(world, plan.microRate(), seed)
                .build(
                        new ParameterBinder(catalogue),
                        draws(List.of()).central(),
                        Math.min(threads.count(), plan.replications()));
        laboratory = new MomentLaboratory(world, firms, seed, plan.replications(), threads);
    }

    private AssumptionDraws draws(List<AssumptionOverride> overrides) {
        return new AssumptionDraws(catalogue, overrides, seed);
    }

    /** @throws CalibrationInterruptedException if the thread was interrupted */
    @Override
    public Measured measure(List<AssumptionOverride> point) {
        try {
            return laboratory.measure(new ParameterBinder(catalogue)
                    .bind(ModelParameters.class, draws(point).central()));
        } catch (UnstableAssumptionsException e) {
            return Measured.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CalibrationInterruptedException(e);
        }
    }
}
