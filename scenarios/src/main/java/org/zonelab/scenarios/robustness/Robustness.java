package org.zonelab.scenarios.robustness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.effect.EffectFigures;
import org.zonelab.engine.effect.EffectShape;
import org.zonelab.engine.effect.WorldLayout;
import org.zonelab.engine.experiment.RunPlan;
import org.zonelab.engine.policy.Policy;
import org.zonelab.engine.quarter.ModelParameters;
import org.zonelab.engine.quarter.Simulation;
import org.zonelab.scenarios.parameter.AssumptionDraws;
import org.zonelab.scenarios.parameter.AssumptionOverride;
import org.zonelab.scenarios.parameter.Parameter;
import org.zonelab.scenarios.parameter.ParameterBinder;
import org.zonelab.scenarios.parameter.ParameterCatalogue;
import org.zonelab.scenarios.study.StudyCell;
import org.zonelab.scenarios.study.StudyEffects;
import org.zonelab.scenarios.study.StudyPlan;
import org.zonelab.scenarios.yaml.Position;

/**
 * One-at-a-time moves of parameters to both ends of their ranges, all else central, the luck the same everywhere; at each point
 * all policies meet one counterfactual.
 */
public final class Robustness {
    private final ParameterCatalogue catalogue;
    private final List<AssumptionOverride> overrides;
    private final List<Move> moves;

    /**
     * @param overrides assumptions that the scenarios set; they stay unless they are the parameter that moves
     * @param paths drawn parameters that move
     */
    public Robustness(ParameterCatalogue catalogue, List<AssumptionOverride> overrides, List<String> paths) {
        this.catalogue = catalogue;
        this.overrides = List.copyOf(overrides);
        this.moves = new ArrayList<>();
        moves.add(new Move(null, Double.NaN));
        for (String path : paths) {
            Parameter parameter = catalogue.find(path).orElseThrow();
            moves.add(new Move(path, parameter.low()));
            moves.add(new Move(path, parameter.high()));
        }
    }

    private record Move(@Nullable String path, double value) {
        String name() {
            return path == null ? "central" : path + "=" + value;
        }
    }

    /**
     * The central point first, then each parameter at its low and its high end.
     *
     * @param ground world and counterfactual; its replications are the luck that is averaged over
     */
    public StudyPlan plan(RunPlan ground, List<Policy> policies) {
        WorldLayout layout = WorldLayout.of(ground.world(), Simulation.BASE_YEAR, ground.quarters());
        List<StudyCell> cells = new ArrayList<>();
        for (Move move : moves) {
            ModelParameters parameters = parameters(move, ground.seed());
            cells.add(new StudyCell(move.name(), (replication, attempt) -> parameters, policies));
        }
        return new StudyPlan(ground, cells, EffectShape.nation(layout));
    }

    private ModelParameters parameters(Move move, long seed) {
        List<AssumptionOverride> set = new ArrayList<>(overrides);
        if (move.path() != null) {
            set.removeIf(each -> each.path().equals(move.path()));
            set.add(new AssumptionOverride(move.path(), move.value(), Position.of("robust")));
        }
        return new ParameterBinder(catalogue)
                .bind(ModelParameters.class, new AssumptionDraws(catalogue, set, seed).central());
    }

    /**
     * The findings at every point of a study that is finished.
     *
     * @param effects of {@link #plan}
     * @param policy position among its policies
     */
    public List<RobustnessPoint> points(StudyEffects effects, int policy) {
        List<RobustnessPoint> points = new ArrayList<>();
        for (int cell = 0; cell < moves.size(); cell++) {
            List<EffectFigures> replications = effects.of(cell, policy);
            Map<Finding, Double> findings = new EnumMap<>(Finding.class);
            for (Finding finding : Finding.values()) {
                int position = effects.shape().position(finding.outcome());
                findings.put(
                        finding, StudyEffects.estimate(replications, position).effect());
            }
            points.add(
                    new RobustnessPoint(moves.get(cell).path(), moves.get(cell).value(), findings));
        }
        return points;
    }
}
