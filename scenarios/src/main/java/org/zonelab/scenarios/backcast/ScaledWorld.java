package org.zonelab.scenarios.backcast;

import java.util.Arrays;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.engine.world.World;
import org.zonelab.engine.world.ZoneTotals;

/**
 * The world of the base year with other totals: every zone and industry keeps its share.
 *
 * @param valueAdded multiple of value added and industrial output
 * @param trade multiple of exports and imports
 * @param foreignInvestment multiple of foreign investment and of claims of the deferral
 * @param highTechFirms multiple of the number of high-tech firms
 * @param firms multiple of the number of all other kinds of firms
 */
record ScaledWorld(double valueAdded, double trade, double foreignInvestment, double highTechFirms, double firms) {
    World of(World world) {
        ZoneTotals zones = world.totals();
        NationalTotals nation = world.national();
        double[] entities = whole(zones.entities(), firms);
        double[] aboveScale = whole(zones.aboveScaleFirms(), firms);
        double[] foreign = whole(zones.foreignFirms(), firms);
        double[] certified = whole(zones.highTechFirms(), highTechFirms);
        double[] trading = whole(zones.tradingFirms(), firms);
        ZoneTotals scaled = new ZoneTotals(
                times(zones.valueAdded(), valueAdded),
                Arrays.stream(zones.industrialOutput())
                        .map(row -> times(row, valueAdded))
                        .toArray(double[][]::new),
                zones.foreignOutputShare(),
                times(zones.foreignInvestment(), foreignInvestment),
                times(zones.exports(), trade),
                times(zones.imports(), trade),
                entities,
                aboveScale,
                foreign,
                certified,
                trading,
                zones.wage(),
                zones.landPrice(),
                zones.plotRatio(),
                zones.published());
        NationalTotals totals = new NationalTotals(
                valueAdded * nation.valueAdded(),
                foreignInvestment * nation.foreignInvestment(),
                trade * nation.exports(),
                trade * nation.imports(),
                valueAdded * nation.industrialOutput(),
                Arrays.stream(entities).sum(),
                Arrays.stream(aboveScale).sum(),
                Arrays.stream(foreign).sum(),
                Arrays.stream(certified).sum(),
                Arrays.stream(trading).sum(),
                nation.chinaForeignInvestment(),
                nation.chinaGrossDomesticProduct(),
                foreignInvestment * nation.dividendClaims(),
                nation.rmbPerUsd());
        return new World(
                world.zones(),
                world.provinces(),
                world.industries(),
                world.origins(),
                world.inputOutput(),
                world.distanceKm(),
                world.portDistanceKm(),
                world.marketAccess(),
                scaled,
                totals);
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(x -> x * factor).toArray();
    }

    private static double[] whole(double[] values, double factor) {
        return Arrays.stream(values).map(x -> StrictMath.rint(x * factor)).toArray();
    }
}
