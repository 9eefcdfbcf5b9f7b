package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.mechanism.agglomeration.AgglomerationFactor;
import org.zonelab.engine.mechanism.agglomeration.AgglomerationParameters;
import org.zonelab.engine.mechanism.agglomeration.BackwardSpillover;
import org.zonelab.engine.mechanism.agglomeration.Densities;
import org.zonelab.engine.mechanism.agglomeration.FeedbackMatrix;
import org.zonelab.engine.mechanism.agglomeration.InputOutputLinkage;
import org.zonelab.engine.mechanism.agglomeration.MarketPotential;
import org.zonelab.engine.mechanism.agglomeration.Neighbourhood;
import org.zonelab.engine.mechanism.agglomeration.StabilityVerdict;
import org.zonelab.engine.mechanism.innovation.KnowledgeStock;
import org.zonelab.engine.mechanism.labour.WageCurve;
import org.zonelab.engine.numeric.SpectralRadius;
import org.zonelab.engine.world.World;

/** What firms gain from each other, published for the next quarter: density, linkage, spillovers, markets, knowledge. */
final class Networks {
    private final BaseYear base;
    private final AgglomerationFactor factor;
    private final Neighbourhood neighbourhood;
    private final InputOutputLinkage linkage;
    private final BackwardSpillover backward;
    private final MarketPotential market;
    private final Densities atBase;
    private final double[] potentialAtBase;

    Networks(BaseYear base) {
        this.base = base;
        AgglomerationParameters parameters = base.parameters.agglomeration();
        World world = base.world;
        factor = new AgglomerationFactor(parameters);
        neighbourhood = Neighbourhood.of(world.distanceKm(), parameters);
        linkage = InputOutputLinkage.of(world.inputOutput().domesticCoefficients(), base.industries());
        backward = BackwardSpillover.of(world.inputOutput().coefficients(), base.industryOutput);
        market = new MarketPotential(parameters);
        atBase = Densities.ofSize(base.zones(), base.industries());
        gather(base.jobs, base.employment, base.foreignOutput, base.output, atBase);
        potentialAtBase = new double[base.zones()];
        market.harris(world.distanceKm(), world.totals().valueAdded(), potentialAtBase);
    }

    /**
     * Checks that wages and agglomeration settle down.
     *
     * @throws UnstableAssumptionsException if not
     */
    void requireStability() {
        double[] jobs = new double[base.industries()];
        double[] foreign = new double[base.industries()];
        double[] output = new double[base.industries()];
        double total = 0;
        for (int cell = 0; cell < base.jobs.length; cell++) {
            int industry = cell % base.industries();
            jobs[industry] += base.jobs[cell];
            foreign[industry] += base.foreignOutput[cell];
            output[industry] += base.output[cell];
            total += base.jobs[cell];
        }
        double wageFeedback = 0;
        WageCurve wages = new WageCurve(base.parameters.labour());
        for (int i = 0; i < jobs.length; i++) {
            jobs[i] /= total;
            foreign[i] = output[i] > 0 ? foreign[i] / output[i] : 0;
            wageFeedback = Math.max(
                    wageFeedback, wages.feedback(base.world.industries().get(i).labourShare()));
        }
        double[][] matrix = new FeedbackMatrix(
                        base.parameters.agglomeration(),
                        base.parameters.production().returnsToScale(),
                        base.parameters.location().ownIndustryElasticity())
                .of(linkage, backward, jobs, foreign);
        StabilityVerdict verdict = new StabilityVerdict(wageFeedback, SpectralRadius.ACCURATE.of(matrix));
        if (!verdict.stable()) {
            throw new UnstableAssumptionsException(verdict.violations());
        }
    }

    private void gather(double[] jobs, double[] employment, double[] foreign, double[] output, Densities densities) {
        neighbourhood.gather(jobs, base.industries(), densities.own());
        neighbourhood.gather(employment, 1, densities.urban());
        linkage.gather(densities.own(), densities.linkage());
        backward.gather(foreign, output, densities.backward());
    }

    /** Agglomeration factor and market potential of the next quarter. */
    void update(WorldState state, double[] foreignOutput, double[] output) {
        ZoneColumns zones = state.zones;
        double trend = base.stockTrend(state.quarter);
        double[] jobs = new double[zones.jobs.length];
        double[] employment = new double[base.zones()];
        for (int k = 0; k < jobs.length; k++) {
            jobs[k] = zones.jobs[k] / trend;
        }
        for (int z = 0; z < employment.length; z++) {
            employment[z] = zones.employment[z] / trend;
        }
        Densities now = Densities.ofSize(base.zones(), base.industries());
        gather(jobs, employment, foreignOutput, output, now);
        System.arraycopy(now.linkage(), 0, state.linkedJobs, 0, state.linkedJobs.length);
        factor.all(now, atBase, zones.logAgglomeration);
        for (int k = 0; k < jobs.length; k++) {
            zones.logAgglomeration[k] = StrictMath.log(zones.logAgglomeration[k]);
        }
        potential(state);
    }

    private void potential(WorldState state) {
        double[] valueAdded = new double[base.zones()];
        double trend = StrictMath.exp(base.totalTrend(state.quarter));
        for (int z = 0; z < valueAdded.length; z++) {
            double sum = 0;
            for (CohortTotals totals : state.totals) {
                sum += 4 * totals.of(Measure.VALUE_ADDED, z);
            }
            valueAdded[z] = (sum + state.zones.residualValueAdded[z]) / trend;
        }
        double[] potential = new double[base.zones()];
        market.harris(base.world.distanceKm(), valueAdded, potential);
        market.relative(potential, potentialAtBase, state.zones.marketPotential);
    }

    /**
     * The knowledge stock follows research, which is that of the base-year intensity but for what levers add. The corporate
     * tax rate does not: by the B-index alone a higher rate would make the super-deduction worth more and research rise,
     * while a lower rate is what raised it in China, Chen et al. (2021), American Economic Review 111(7).
     *
     * @param added output times the share by which levers raise research intensity, RMB million a year,
     *     {@code [zone * industries + industry]}
     */
    void knowledge(WorldState state, double[] output, double[] added) {
        ZoneColumns zones = state.zones;
        double[] research = new double[output.length];
        double[] usual = new double[output.length];
        for (int cell = 0; cell < research.length; cell++) {
            double intensity =
                    base.world.industries().get(cell % base.industries()).researchIntensity();
            usual[cell] = intensity * output[cell] / 4;
            research[cell] = added[cell] == 0 ? usual[cell] : intensity * (output[cell] + added[cell]) / 4;
        }
        new KnowledgeStock(base.parameters.innovation())
                .advance(research, usual, zones.knowledge, zones.knowledgeReference, zones.logKnowledge);
    }

    /** Opens the knowledge stocks at their steady state. */
    void open(ZoneColumns zones) {
        KnowledgeStock stock = new KnowledgeStock(base.parameters.innovation());
        for (int cell = 0; cell < base.output.length; cell++) {
            double intensity =
                    base.world.industries().get(cell % base.industries()).researchIntensity();
            zones.knowledge[cell] = stock.steady(intensity * base.output[cell]);
            zones.knowledgeReference[cell] = zones.knowledge[cell];
        }
    }
}
