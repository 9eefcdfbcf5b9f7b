package org.zonelab.scenarios.ensemble;

import java.util.List;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.SobolPoints;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.parameter.ParameterCube;
import org.zonelab.scenarios.parameter.ParameterPoint;
import org.zonelab.scenarios.study.StatedPoint;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyPlan;

/**
 * Points of a Sobol design over some parameters, through their distributions; all others stay central. Point k is that of
 * replication k, with its luck, and does not depend on how many there are.
 */
public final class Ensemble {
    private final ParameterCatalogue catalogue;
    private final ParameterCube cube;
    private final SobolPoints design;

    /**
     * A design.
     *
     * @param overrides assumptions that the scenarios set
     * @param parameters that vary, none of them fixed
     * @param key of the design
     */
    public Ensemble(
            ParameterCatalogue catalogue, List<AssumptionOverride> overrides, List<Parameter> parameters, long key) {
        this.catalogue = catalogue;
        this.cube = new ParameterCube(new AssumptionDraws(catalogue, overrides, 0).central(), parameters);
        this.design = new SobolPoints(parameters.size(), key);
    }

    /** The parameters that vary. */
    public List<Parameter> parameters() {
        return cube.parameters();
    }

    /** All parameters at a point. */
    ParameterPoint at(int point) {
        return cube.at(design.point(point));
    }

    /** The values at a point of the parameters that vary, in their order. */
    public double[] values(int point) {
        ParameterPoint at = at(point);
        return parameters().stream()
                .mapToDouble(parameter -> at.value(parameter.path()))
                .toArray();
    }

    /**
     * What is simulated.
     *
     * @param ground world and counterfactual; its replications are the points
     * @param options policies that meet at each point
     */
    public StudyPlan plan(RunPlan ground, List<Policy> options) {
        StudyCell cell = new StudyCell("options", new StatedPoint(new ParameterBinder(catalogue), this::at), options);
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        return new StudyPlan(ground, List.of(cell), EffectShape.nation(layout));
    }
}
