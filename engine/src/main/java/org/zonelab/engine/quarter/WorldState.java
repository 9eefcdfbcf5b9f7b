package org.zonelab.engine.quarter;

import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.GroupColumns;
import org.zonelab.engine.agent.ZoneColumns;
import org.zonelab.engine.outcome.PlaceChoices;

/** Everything that changes: one simulated world between two quarters. */
public final class WorldState {
    final List<Cohort> cohorts;
    final List<CohortTotals> totals;
    final GroupColumns groups;
    final ZoneColumns zones;
    /** Log price of an industry's output relative to trend, {@code [industry]}. */
    final double[] logPrice;
    /** Log price of output during the last simulated quarter, {@code [industry]}. */
    final double[] priceInForce;
    /** Wage relative to its trend during that quarter, {@code [zone]}. */
    final double[] wageInForce;
    /** Value added of the residual sector in that quarter, RMB million a year, {@code [zone]}. */
    final double[] residualInForce;
    /** Mean marginal after-tax return of a type, 1/year, {@code [type]}. */
    final double[] meanReturn;
    /** Surviving deferred claims, RMB million, {@code [zone]}. */
    final double[] deferredBase;
    /** Deferred tax outstanding, RMB million, {@code [zone]}. */
    final double[] deferredTax;
    /** Deferred claims entered or recovered so far, RMB million, {@code [zone]}; the scale of rounding. */
    final double[] deferredTurnover;
    /** Jobs of suppliers and customers within reach, {@code [zone * industries + industry]}. */
    final double[] linkedJobs;
    /** Evaluation of the zones. */
    final EvaluationBook evaluation;
    /** Whether a lever changed the withholding rates of groups. */
    boolean withholdingMoved;
    /** Whether a lever changed what kinds firms are of. */
    boolean kindsMoved;
    /** How zones are evaluated. */
    EvaluationTerms evaluationTerms;
    /** What partner zones host for each other. */
    final Pairings pairings;
    /** Spending that levers cause. */
    final Treasury treasury;
    /** What levers did to firms in the last simulated quarter. */
    Channels channels;
    /** Accounts that must close. */
    final Books books;
    /** Where new plants settle, and what moves. */
    final PlaceChoices choices = new PlaceChoices();
    /** Capital of foreign projects that chose elsewhere in China this quarter, RMB million. */
    double elsewhereCapital;
    /** Capital of foreign projects that chose a zone this quarter, RMB million. */
    double entrantCapital;
    /** Next quarter to simulate, from 0 at the start of the base year. */
    int quarter;

    WorldState(
            List<Cohort> cohorts,
            GroupColumns groups,
            ZoneColumns zones,
            int industries,
            int zoneCount,
            EvaluationTerms evaluationTerms,
            Channels channels) {
        this.cohorts = cohorts;
        this.groups = groups;
        this.zones = zones;
        this.logPrice = new double[industries];
        this.priceInForce = new double[industries];
        this.wageInForce = new double[zoneCount];
        this.residualInForce = new double[zoneCount];
        this.meanReturn = new double[cohorts.size()];
        this.deferredBase = new double[zoneCount];
        this.deferredTax = new double[zoneCount];
        this.deferredTurnover = new double[zoneCount];
        this.linkedJobs = new double[zoneCount * industries];
        this.evaluation = new EvaluationBook(zoneCount);
        this.pairings = new Pairings(zoneCount);
        this.treasury = new Treasury(zoneCount);
        this.evaluationTerms = evaluationTerms;
        this.channels = channels;
        this.books = new Books(zoneCount, cohorts.size());
        this.totals = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            totals.add(cohort.type().foreign() ? CohortTotals.foreign(zoneCount) : CohortTotals.domestic(zoneCount));
        }
    }

    /** A deep copy of another world but for its firms. */
    private WorldState(WorldState other, List<Cohort> cohorts, List<CohortTotals> totals) {
        this.cohorts = cohorts;
        this.totals = totals;
        groups = other.groups.copy();
        zones = other.zones.copy();
        logPrice = other.logPrice.clone();
        priceInForce = other.priceInForce.clone();
        wageInForce = other.wageInForce.clone();
        residualInForce = other.residualInForce.clone();
        meanReturn = other.meanReturn.clone();
        deferredBase = other.deferredBase.clone();
        deferredTax = other.deferredTax.clone();
        deferredTurnover = other.deferredTurnover.clone();
        linkedJobs = other.linkedJobs.clone();
        evaluation = other.evaluation.copy();
        evaluationTerms = other.evaluationTerms;
        pairings = other.pairings.copy();
        withholdingMoved = other.withholdingMoved;
        kindsMoved = other.kindsMoved;
        treasury = other.treasury.copy();
        channels = other.channels;
        books = other.books.copy();
        elsewhereCapital = other.elsewhereCapital;
        entrantCapital = other.entrantCapital;
        quarter = other.quarter;
    }

    /**
     * A deep copy, from which another policy can go on; choices of places so far stay behind.
     *
     * @param retired cohorts of a world of the same types that nobody needs any more, whose memory the copy takes over; or none
     */
    WorldState copy(WorkerPool pool, List<Cohort> retired) {
        Cohort[] copies = new Cohort[cohorts.size()];
        pool.run(copies.length, (worker, t) -> {
            Cohort cohort = cohorts.get(t);
            copies[t] = cohort.copy(retired.isEmpty() ? cohort.empty() : retired.get(t));
        });
        return new WorldState(
                this, List.of(copies), totals.stream().map(CohortTotals::copy).toList());
    }

    /**
     * The same zones and groups without firms, in which single firms can be taken through the quarter again; what they do
     * there reaches nothing here. Totals are of no use: all types share them.
     */
    WorldState surroundings() {
        int zoneCount = wageInForce.length;
        CohortTotals domestic = CohortTotals.domestic(zoneCount);
        CohortTotals foreign = CohortTotals.foreign(zoneCount);
        return new WorldState(
                this,
                cohorts.stream().map(Cohort::empty).toList(),
                cohorts.stream()
                        .map(each -> each.type().foreign() ? foreign : domestic)
                        .toList());
    }

    /** Firms alive, for the measure of work. */
    public long firms() {
        long firms = 0;
        for (Cohort cohort : cohorts) {
            firms += cohort.size();
        }
        return firms;
    }
}
