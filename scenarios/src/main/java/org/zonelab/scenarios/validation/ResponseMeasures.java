package org.zonelab.scenarios.validation;

import java.util.Arrays;
import java.util.Map;
import org.zonelab.engine.outcome.FirmCensus;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.quarter.Simulation;

/** Facts about what firms do when a tax, a price or a neighbour changes: differences between trials and the baseline. */
final class ResponseMeasures {
    private static final int FIRST = Simulation.BASE_QUARTERS;
    private static final int THREE_YEARS = 15;
    private static final int FIVE_YEARS = 23;
    private static final int FIVE_YEARS_OPEN = 27;
    private static final int TEN_YEARS = 43;
    private static final double HIGH_RATE = 0.10;

    private ResponseMeasures() {}

    static Map<String, Measure> all() {
        return Map.of(
                "tax-and-investment", ResponseMeasures::taxAndInvestment,
                "location-odds", ResponseMeasures::locationOdds,
                "displacement", ResponseMeasures::displacement,
                "investment-user-cost", ResponseMeasures::investmentUserCost,
                "capital-user-cost", ResponseMeasures::capitalUserCost,
                "land-price", ResponseMeasures::landPrice,
                "density", ResponseMeasures::density,
                "large-plant", ResponseMeasures::largePlant,
                "dividend-tax", ResponseMeasures::dividendTax,
                "treaty", ResponseMeasures::treaty);
    }

    private static double nation(ValidationWorld world, Trial trial, String outcome) {
        return world.sum(trial, "nation", outcome, FIRST, FIVE_YEARS);
    }

    private static double taxAndInvestment(ValidationWorld world) {
        return 100 * (nation(world, Trial.TAX_EVERYWHERE, "fdi") / nation(world, Trial.BASELINE, "fdi") - 1);
    }

    private static double locationOdds(ValidationWorld world) {
        boolean[] treated = Trial.TAX_EVERY_OTHER_ZONE.treated(world.world());
        double with = logOdds(world.census(Trial.TAX_EVERY_OTHER_ZONE, FIVE_YEARS), treated);
        double without = logOdds(world.census(Trial.BASELINE, FIVE_YEARS), treated);
        return 100 * (with - without) / Trial.TAX_POINTS;
    }

    /** Log odds that a foreign firm born after the base year is in a treated zone. */
    private static double logOdds(FirmCensus census, boolean[] treated) {
        double inside = 0;
        double outside = 0;
        for (int k = 0; k < census.size(); k++) {
            if (census.typeOf(k).foreign() && census.ageQuarters()[k] <= census.quarter() - FIRST) {
                inside += treated[census.zone()[k]] ? census.weight()[k] : 0;
                outside += treated[census.zone()[k]] ? 0 : census.weight()[k];
            }
        }
        return StrictMath.log(inside / outside);
    }

    private static double displacement(ValidationWorld world) {
        boolean[] treated = Trial.PULL_EVERY_OTHER_ZONE.treated(world.world());
        double[] with = world.zones(Trial.PULL_EVERY_OTHER_ZONE, "fdi_greenfield", FIRST, FIVE_YEARS);
        double[] without = world.zones(Trial.BASELINE, "fdi_greenfield", FIRST, FIVE_YEARS);
        double paidTreated = 0;
        double paidAll = 0;
        for (int z = 0; z < with.length; z++) {
            paidAll += with[z] - without[z];
            paidTreated += treated[z] ? with[z] - without[z] : 0;
        }
        double zones = change(world, Trial.PULL_EVERY_OTHER_ZONE, "entrant_capital");
        double elsewhere = change(world, Trial.PULL_EVERY_OTHER_ZONE, "entrant_capital_elsewhere");
        double gained = zones * paidTreated / paidAll;
        return 100 * (gained - zones - elsewhere) / gained;
    }

    private static double change(ValidationWorld world, Trial trial, String outcome) {
        return nation(world, trial, outcome) - nation(world, Trial.BASELINE, outcome);
    }

    private static double investmentUserCost(ValidationWorld world) {
        double with = domesticInvestment(world, Trial.EQUIPMENT_GRANT);
        double without = domesticInvestment(world, Trial.BASELINE);
        return StrictMath.log(with / without) / userCostFall(world);
    }

    private static double domesticInvestment(ValidationWorld world, Trial trial) {
        return world.overIndustry(industry -> {
            String scope = "industry:" + industry.code();
            return world.sum(trial, scope, "fixed_investment", FIRST, THREE_YEARS)
                    - world.sum(trial, scope, "foreign_fixed_investment", FIRST, THREE_YEARS);
        });
    }

    private static double capitalUserCost(ValidationWorld world) {
        double with = domesticCapital(world, Trial.EQUIPMENT_GRANT);
        double without = domesticCapital(world, Trial.BASELINE);
        return StrictMath.log(with / without) / userCostFall(world);
    }

    private static double domesticCapital(ValidationWorld world, Trial trial) {
        return world.overIndustry(industry -> {
            String scope = "industry:" + industry.code();
            return world.at(trial, scope, "capital", TEN_YEARS) - world.at(trial, scope, "foreign_capital", TEN_YEARS);
        });
    }

    /** Fall of the log of the user cost that the grant brings to those it reaches on average. */
    private static double userCostFall(ValidationWorld world) {
        double share = ForcesLevers.EQUIPMENT_GRANT.takeUp()
                * Trial.GRANT
                * world.parameters().tax().equipmentShare();
        return -StrictMath.log1p(-share);
    }

    private static double landPrice(ValidationWorld world) {
        double capital = StrictMath.log(
                nation(world, Trial.CHEAP_LAND, "entrant_capital") / nation(world, Trial.BASELINE, "entrant_capital"));
        double price = StrictMath.log(
                nation(world, Trial.CHEAP_LAND, "land_price") / nation(world, Trial.BASELINE, "land_price"));
        return capital / price;
    }

    private static double density(ValidationWorld world) {
        TreatedMean mean = new TreatedMean(Trial.TAX_EVERY_OTHER_ZONE.treated(world.world()));
        double[] productivity = productivity(world, Trial.TAX_EVERY_OTHER_ZONE, FIVE_YEARS);
        double[] with = world.zones(Trial.TAX_EVERY_OTHER_ZONE, "jobs", FIVE_YEARS, FIVE_YEARS);
        double[] without = world.zones(Trial.BASELINE, "jobs", FIVE_YEARS, FIVE_YEARS);
        double[] jobs = new double[with.length];
        Arrays.setAll(jobs, z -> StrictMath.log(with[z] / without[z]));
        return mean.difference(productivity) / mean.difference(jobs);
    }

    private static double largePlant(ValidationWorld world) {
        TreatedMean mean = new TreatedMean(Trial.LARGE_PLANTS.treated(world.world()));
        return 100 * mean.difference(productivity(world, Trial.LARGE_PLANTS, FIVE_YEARS_OPEN));
    }

    private static double[] productivity(ValidationWorld world, Trial trial, int quarter) {
        return new StayingFirms(new FirmSample(world.world(), world.parameters()), FIRST)
                .productivity(world.census(Trial.BASELINE, quarter), world.census(trial, quarter));
    }

    private static double dividendTax(ValidationWorld world) {
        double ratio = relieved(world, Trial.WITHHOLDING_RELIEF, "foreign_fixed_investment")
                / relieved(world, Trial.BASELINE, "foreign_fixed_investment");
        double keep = (1 - HIGH_RATE + Trial.WITHHOLDING_CUT) / (1 - HIGH_RATE);
        return StrictMath.log(ratio) / StrictMath.log(keep);
    }

    private static double treaty(ValidationWorld world) {
        return 100 * (relieved(world, Trial.WITHHOLDING_RELIEF, "fdi") / relieved(world, Trial.BASELINE, "fdi") - 1);
    }

    /** An outcome of the origins whose rate falls, over five years. */
    private static double relieved(ValidationWorld world, Trial trial, String outcome) {
        boolean[] high = Trial.highWithholding(world.world());
        double sum = 0;
        for (int o = 0; o < high.length; o++) {
            if (high[o]) {
                sum += world.sum(
                        trial, "origin:" + world.world().origins().get(o).id(), outcome, FIRST, FIVE_YEARS);
            }
        }
        return sum;
    }
}
