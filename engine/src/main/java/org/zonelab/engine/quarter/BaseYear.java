package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.mechanism.competition.ReactionFunction;
import org.zonelab.engine.mechanism.location.DistanceDecay;
import org.zonelab.engine.mechanism.location.OutsideUtilities;
import org.zonelab.engine.mechanism.location.ZoneProposal;
import org.zonelab.engine.mechanism.pipeline.ApprovalTime;
import org.zonelab.engine.mechanism.profit.UseConstants;
import org.zonelab.engine.mechanism.trade.Emissions;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.Zone;

/**
 * Constants of one replication: solved once per draw of the assumptions so that the base year holds, and shared by both
 * worlds. Arrays by type follow the order of the cohorts; money RMB million, land thousand m2.
 */
final class BaseYear {
    /** Calendar year of quarters 0 to 3. */
    static final int YEAR = 2024;

    /** First year of the deferral for all non-prohibited projects (Caishui [2018] 102). */
    static final int DEFERRAL_SINCE = 2018;

    /** Quarters before the base year that trends cover. */
    static final int EARLIEST = 24;

    private static final int LATEST = 400;

    final World world;
    final ModelParameters parameters;
    /** Growth and climate from outside. */
    final Surroundings surroundings;

    private final double[] firmTrend;
    private final double[] totalTrend;
    final TypeTerms[] terms;
    /** What every lever does, under these parameters. */
    final InstrumentSet instruments;
    /** Kinds of firms. */
    final FirmKinds kinds;
    /** Wedge ω between marginal product and user cost, {@code [industry]}. */
    final double[] wedge;
    /** Log of mean capital, {@code [type]}. */
    final double[] logMeanCapital;
    /** Mean land per firm at mean capital, {@code [type]}. */
    final double[] landPerCapital;
    /** Firms expected to close in a quarter, {@code [type]}. */
    final double[] exits;
    /** Firms at the start, {@code [type]}. */
    final double[] firms;
    /** Entities per record of the type. */
    final double[] weight;
    /** Share of trading firms, {@code [type]}. */
    final double[] tradingShare;
    /** Share of zones in the firms of a type, {@code [type][zone]}. */
    final double[][] zoneShare;

    final ZoneProposal[] proposal;
    final OutsideUtilities[] outside;
    /** Groups of base-year plants by origin, one entry a plant. */
    final int[][] groupsOfOrigin;
    /** Groups in the base population. */
    final int baseGroups;
    /** Output of an industry, RMB million a year, {@code [industry]}. */
    final double[] industryOutput;

    /** Province of each zone, {@code [zone]}. */
    final int[] provinces;

    final double[] landUse;
    final double[] employment;
    final double[] industryFirms;
    /** Firms by origin, {@code [zone * origins + origin]}. */
    final double[] originFirms;
    /** Jobs, {@code [zone * industries + industry]}. */
    final double[] jobs;
    /** Output of foreign firms, RMB million a year, {@code [zone * industries + industry]}. */
    final double[] foreignOutput;
    /** Output of all firms, RMB million a year, {@code [zone * industries + industry]}. */
    final double[] output;
    /** Wage bill of the modelled firms, RMB million a year, {@code [zone]}. */
    final double[] wageBill;
    /** Mean distance factor of a group's next plant by type and home zone, NaN until asked for. */
    final double[][] meanFactor;
    /** Land that entrants take in a quarter, thousand m2, {@code [zone]}. */
    final double[] usualLandDemand;
    /** Value added of the residual sector, RMB million a year, {@code [zone]}. */
    final double[] residual;
    /**
     * Recorded equity per yuan of fixed capital that foreign parents fund, solved from the published total: above 1 it holds
     * the working capital paid in with it, below 1 the debt.
     */
    double equityScale = 1;
    /** Constants of the use of profit, fitted to the base year's claims. */
    UseConstants useConstants = UseConstants.ZERO;
    /** Published over piloted claims of the base year. */
    double claimsCorrection = 1;
    /** Share of profit after tax that is distributed and reinvested. */
    double reinvestedShare;
    /** Years until credit is used, for a group that never used any. */
    double defaultCreditDelay = 3;
    /** Working days to approval, {@code [zone]}; synthetic spread. */
    final double[] approvalDays;
    /** Mean tax due on leaving, percentage points, {@code [type]}. */
    final double[] lockIn;
    /** Share of the base year's emission intensity that is left without levers, {@code [years after the base year]}. */
    private final double[] emissionsLeft;
    /** Imported inputs per unit of output, {@code [industry]}. */
    final double[] importIntensity;
    /** Multiple of the industry's export share by zone, which meets the zone's exports. */
    final double[] exportScale;
    /** Multiple of the imported inputs by zone, which meets the zone's imports. */
    final double[] importScale;

    /** How a group's plants draw its next one. */
    final DistanceDecay distanceDecay;

    /** Zones of the same province. */
    final SisterZones sisters;

    /** Zone that hosts plants of a paired zone, {@code [zone]}. */
    final int[] partners;

    /** Nearest zones that a zone watches, {@code [zone][rival]}. */
    final int[][] rivals;

    BaseYear(
            World world,
            ModelParameters parameters,
            Surroundings surroundings,
            TypeTerms[] terms,
            int baseGroups,
            DrawKeys keys) {
        this.surroundings = surroundings;
        this.world = world;
        this.parameters = parameters;
        this.terms = terms;
        this.instruments = InstrumentSet.of(parameters, world);
        this.kinds = new FirmKinds(parameters, terms, keys);
        this.baseGroups = baseGroups;
        this.sisters = new SisterZones(world.zones());
        this.partners = Pairings.partners(world);
        int types = terms.length;
        int zones = world.zones().size();
        int industries = world.industries().size();
        firmTrend = new double[EARLIEST + LATEST];
        totalTrend = new double[EARLIEST + LATEST];
        for (int k = 0; k < firmTrend.length; k++) {
            firmTrend[k] = surroundings.perFirm(k - EARLIEST);
            totalTrend[k] = surroundings.total(k - EARLIEST);
        }
        Emissions emissions = new Emissions(parameters.trade());
        emissionsLeft = new double[LATEST / 4];
        for (int year = 0; year < emissionsLeft.length; year++) {
            emissionsLeft[year] = emissions.remaining(year);
        }
        distanceDecay =
                new DistanceDecay(world.distanceKm(), parameters.location().distanceDecay());
        rivals = new ReactionFunction(parameters.competition()).rivals(world.distanceKm());
        wedge = new double[industries];
        logMeanCapital = new double[types];
        landPerCapital = new double[types];
        exits = new double[types];
        firms = new double[types];
        weight = new double[types];
        tradingShare = new double[types];
        zoneShare = new double[types][zones];
        meanFactor = new double[types][zones];
        for (double[] row : meanFactor) {
            Arrays.fill(row, Double.NaN);
        }
        proposal = new ZoneProposal[types];
        outside = new OutsideUtilities[types];
        groupsOfOrigin = new int[world.origins().size()][];
        industryOutput = new double[industries];
        importIntensity = new double[industries];
        exportScale = new double[zones];
        importScale = new double[zones];
        provinces = world.zones().stream().mapToInt(Zone::province).toArray();
        landUse = new double[zones];
        employment = new double[zones];
        industryFirms = new double[zones * industries];
        originFirms = new double[zones * world.origins().size()];
        jobs = new double[zones * industries];
        foreignOutput = new double[zones * industries];
        output = new double[zones * industries];
        residual = new double[zones];
        wageBill = new double[zones];
        usualLandDemand = new double[zones];
        lockIn = new double[types];
        approvalDays = new double[zones];
        ApprovalTime approval = new ApprovalTime(parameters.pipeline());
        long key = keys.permanent(Purpose.APPROVAL);
        for (int z = 0; z < zones; z++) {
            approvalDays[z] = approval.base(Draws.normal(Draws.bits(key, z, 0), Draws.bits(key, z, 1)));
        }
    }

    /** Cumulative log growth of one firm from the middle of the base year to a quarter. */
    double firmTrend(int quarter) {
        return firmTrend[quarter + EARLIEST];
    }

    /** Share of the base year's emission intensity that is left in the year of a quarter without levers. */
    double emissionsLeft(int quarter) {
        return emissionsLeft[Math.max(0, Math.floorDiv(quarter, 4))];
    }

    /** Cumulative log growth of all firms together. */
    double totalTrend(int quarter) {
        return totalTrend[quarter + EARLIEST];
    }

    /** Growth of the number of firms since the start of the base year, as a factor; 1 before it. */
    double stockTrend(int quarter) {
        double growth = StrictMath.log1p(parameters.production().firmStockGrowth());
        return StrictMath.exp(growth * Math.max(0, quarter + 1) / 4);
    }

    /** Land in use when the base year opens is that of plants that produce and of those under way; the quota follows. */
    void openLand(WorldState opening) {
        Arrays.fill(landUse, 0);
        for (Cohort cohort : opening.cohorts) {
            for (Chunk c : cohort.chunks()) {
                for (int j = 0; j < c.size; j++) {
                    landUse[c.zone[j]] += c.weight[j] * c.land[j];
                }
            }
        }
        for (int z = 0; z < landUse.length; z++) {
            opening.zones.landUse[z] = landUse[z];
            opening.zones.landQuota[z] = landUse[z] / parameters.land().baseUseShare();
        }
    }

    int zones() {
        return landUse.length;
    }

    int origins() {
        return world.origins().size();
    }

    int industries() {
        return wedge.length;
    }
}
