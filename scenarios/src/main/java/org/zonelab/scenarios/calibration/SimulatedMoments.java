package org.zonelab.scenarios.calibration;

import java.util.List;
import org.zonelab.engine.experiment.TaskRunner;
import org.zonelab.engine.population.PopulationSynthesis;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.UnstableAssumptionsException;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.run.PreparedRun;

/** Moments of simulated worlds of all zones. */
public final class SimulatedMoments implements PointMeasurement {
    private final ParameterCatalogue catalogue;
    private final long seed;
    private final MomentLaboratory laboratory;

    /** @param threads run replications */
    public SimulatedMoments(CalibrationPlan plan, World world, ParameterCatalogue catalogue, TaskRunner threads) {
        this.catalogue = catalogue;
        this.seed = plan.seed();
        var population = new ParameterBinder(catalogue)
                .bind(PreparedRun.PopulationRoot.class, draws(List.of()).central())
                .population();
        laboratory = new MomentLaboratory(
                world,
                PopulationSynthesis.build(world, population, plan.microRate(), seed),
                seed,
                plan.replications(),
                threads);
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
