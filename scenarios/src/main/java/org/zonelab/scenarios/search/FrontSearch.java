package org.zonelab.scenarios.search;

import java.util.ArrayList;
import java.util.List;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.ChainedComparator;
import org.moeaframework.core.comparator.CrowdingComparator;
import org.moeaframework.core.comparator.ParetoDominanceComparator;
import org.moeaframework.core.constraint.LessThanOrEqual;
import org.moeaframework.core.initialization.InjectedInitialization;
import org.moeaframework.core.operator.CompoundVariation;
import org.moeaframework.core.operator.real.PM;
import org.moeaframework.core.operator.real.SBX;
import org.moeaframework.core.population.NondominatedPopulation;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.selection.TournamentSelection;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * Non-dominated settings of all that NSGA-II tries.
 *
 * <p>Deb, Pratap, Agarwal and Meyarivan (2002), IEEE Transactions on Evolutionary Computation 6(2): simulated binary
 * crossover (index 15), polynomial mutation (index 20, one variable of each setting on average), settings within the limits
 * before others. The library uses {@code Math.pow}, whose last bit differs between machines; a problem that rounds its settings
 * is searched alike on all.
 */
public final class FrontSearch {
    private static final double CROSSOVER_INDEX = 15;
    private static final double MUTATION_INDEX = 20;

    private final SearchProblem problem;
    private final SearchPlan plan;
    private final Listener listener;

    /** Hears of each generation. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A generation was evaluated.
         *
         * @param generation from 0
         */
        void evaluated(int generation);
    }

    public FrontSearch(SearchProblem problem, SearchPlan plan, Listener listener) {
        this.problem = problem;
        this.plan = plan;
        this.listener = listener;
    }

    /**
     * Searches.
     *
     * @return settings within the limits that no other one tried beats in every respect, in the order tried; empty if none is
     *     within the limits
     * @throws InterruptedException if the problem was interrupted
     */
    public List<double[]> run() throws InterruptedException {
        synchronized (FrontSearch.class) { // the library has one generator for the whole program
            PRNG.setSeed(plan.seed());
            Generations search = new Generations(new Adapter(problem));
            try {
                for (int generation = 0; generation <= plan.generations(); generation++) {
                    search.step();
                    listener.evaluated(generation);
                }
            } catch (Interrupted e) {
                throw e.cause;
            }
            return search.front();
        }
    }

    /** A problem as the library sees it. */
    private static final class Adapter extends AbstractProblem {
        private final SearchProblem problem;

        Adapter(SearchProblem problem) {
            super(problem.most().length, problem.objectives(), problem.limits());
            this.problem = problem;
        }

        @Override
        public Solution newSolution() {
            Solution solution = new Solution(numberOfVariables, numberOfObjectives, numberOfConstraints);
            for (int k = 0; k < numberOfVariables; k++) {
                solution.setVariable(k, new RealVariable(0, problem.most()[k]));
            }
            for (int k = 0; k < numberOfConstraints; k++) {
                solution.setConstraint(k, LessThanOrEqual.to(0));
            }
            return solution;
        }

        Solution at(double[] setting) {
            Solution solution = newSolution();
            RealVariable.setReal(solution, setting);
            return solution;
        }

        @Override
        public void evaluate(Solution solution) {
            throw new UnsupportedOperationException("settings are evaluated a generation at once");
        }
    }

    /** The algorithm, which evaluates a generation at once and remembers all of them. */
    private final class Generations extends NSGAII {
        private final List<Solution> tried = new ArrayList<>();

        Generations(Adapter adapter) {
            super(
                    adapter,
                    plan.population(),
                    new NondominatedSortingPopulation(),
                    null,
                    new TournamentSelection(
                            2, new ChainedComparator(new ParetoDominanceComparator(), new CrowdingComparator())),
                    new CompoundVariation(
                            new SBX(1, CROSSOVER_INDEX), new PM(1.0 / adapter.getNumberOfVariables(), MUTATION_INDEX)),
                    new InjectedInitialization(
                            adapter,
                            FrontSearch.this.problem.first().stream()
                                    .limit(plan.population())
                                    .map(adapter::at)
                                    .toList()));
        }

        @Override
        public void evaluateAll(Solution[] solutions) {
            evaluateAll(List.of(solutions));
        }

        @Override
        public void evaluateAll(Iterable<Solution> solutions) {
            List<Solution> batch = new ArrayList<>();
            List<double[]> settings = new ArrayList<>();
            for (Solution solution : solutions) {
                batch.add(solution);
                settings.add(RealVariable.getReal(solution));
            }
            List<SearchProblem.Figures> figures;
            try {
                figures = FrontSearch.this.problem.evaluate(settings);
            } catch (InterruptedException e) {
                throw new Interrupted(e);
            }
            for (int k = 0; k < batch.size(); k++) {
                batch.get(k).setObjectiveValues(figures.get(k).objectives());
                batch.get(k).setConstraintValues(figures.get(k).excess());
                tried.add(batch.get(k).copy());
            }
            numberOfEvaluations += batch.size();
        }

        List<double[]> front() {
            NondominatedPopulation front = new NondominatedPopulation();
            tried.stream().filter(Solution::isFeasible).forEach(front::add);
            List<double[]> settings = new ArrayList<>();
            for (Solution solution : tried) {
                if (front.contains(solution)) {
                    settings.add(RealVariable.getReal(solution));
                }
            }
            return settings;
        }
    }

    /** Carries an interruption through the library. */
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final InterruptedException cause;

        Interrupted(InterruptedException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
