package org.zonelab.scenarios.data;

import java.util.Arrays;
import java.util.List;
import org.zonelab.engine.population.LargestRemainder;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.InputOutput;
import org.zonelab.engine.world.NationalTotals;
import org.zonelab.engine.world.Province;
import org.zonelab.engine.world.Zone;
import org.zonelab.engine.world.ZoneTotals;

/**
 * Makes up the base-year figures of all zones: published figures stay, the others follow {@link ZoneRules} and are raked
 * to regional and national totals.
 */
final class ZoneSynthesis {
    /** Year for which totals of groups of zones are published. */
    private static final int REGIONAL_YEAR = 2023;

    private static final double PORT_OFFSET_KM = 50;
    private static final double RMB_PER_MILLION = 1e6;
    private static final double THOUSAND_M2_PRICE = 1e-3;

    private final List<Zone> zones;
    private final List<Province> provinces;
    private final List<Industry> industries;
    private final InputOutput inputOutput;
    private final NationalFigures figures;
    private final NationalTotals national;
    private final Anchors anchors;
    private final ZoneRules rules;
    private final int baseYear;
    private final RegionalTotals regions;
    private final IndustrySpread spread;

    ZoneSynthesis(
            List<Zone> zones,
            List<Province> provinces,
            List<Industry> industries,
            InputOutput inputOutput,
            NationalFigures figures,
            NationalTotals national,
            Anchors anchors,
            ZoneRules rules,
            int baseYear) {
        this.zones = zones;
        this.provinces = provinces;
        this.industries = industries;
        this.inputOutput = inputOutput;
        this.figures = figures;
        this.national = national;
        this.anchors = anchors;
        this.rules = rules;
        this.baseYear = baseYear;
        this.regions = new RegionalTotals(figures, zones, REGIONAL_YEAR);
        this.spread = new IndustrySpread(zones, industries, rules);
    }

    /**
     * All figures.
     *
     * @param portKm distance of each zone to its port
     */
    ZoneTotals totals(double[] portKm) {
        double[] valueAdded = regions.spread("value added", "gdp", national.valueAdded())
                .of(valueAddedPrior(), anchors.of(FigureKind.VALUE_ADDED));
        double[] secondary = regions.shareOfValueAdded("secondary_value_added");
        double[][] output = output(valueAdded, secondary);
        double[] investment = regions.spread("investment", "fdi_actual_use", national.foreignInvestment())
                .of(investmentPrior(valueAdded), anchors.of(FigureKind.FOREIGN_INVESTMENT));
        double[] openness = each(z -> investment[z] / valueAdded[z]);
        double[][] foreignShare = new ForeignShares(industries, rules.zoneForeignTilt(), rules.foreignShareCap())
                .of(
                        output,
                        openness,
                        anchors.of(FigureKind.FOREIGN_OUTPUT_SHARE),
                        figures.ofBaseYear("foreign_industrial_output_share", baseYear));
        double[] exports = trade(FigureKind.EXPORTS, national.exports(), exportPrior(output, portKm));
        double[] imports = trade(FigureKind.IMPORTS, national.imports(), importPrior(output, portKm));
        double[] industrial = each(z -> industrialOutput(output[z]));
        double[] landPrice = landPrice();
        return new ZoneTotals(
                valueAdded,
                output,
                foreignShare,
                investment,
                exports,
                imports,
                counts(FigureKind.ENTITIES, national.entities(), z -> power(valueAdded[z], rules.entitiesElasticity())),
                counts(
                        FigureKind.ABOVE_SCALE_FIRMS,
                        national.aboveScaleFirms(),
                        z -> power(industrial[z], rules.aboveScaleElasticity())),
                counts(
                        FigureKind.FOREIGN_FIRMS,
                        national.foreignFirms(),
                        z -> power(investment[z], rules.foreignFirmsElasticity())),
                counts(
                        FigureKind.HIGH_TECH_FIRMS,
                        national.highTechFirms(),
                        z -> power(valueAdded[z], rules.highTechElasticity()) * researchIntensity(output[z])),
                counts(
                        FigureKind.TRADING_FIRMS,
                        national.tradingFirms(),
                        z -> power(exports[z] + imports[z], rules.tradingFirmsElasticity())),
                stated(FigureKind.WAGE, RMB_PER_MILLION, wage()),
                landPrice,
                plotRatio(landPrice),
                published());
    }

    private double[] valueAddedPrior() {
        double[] perZone = new double[provinces.size()];
        zones.forEach(zone -> perZone[zone.province()]++);
        for (int p = 0; p < perZone.length; p++) {
            perZone[p] = provinces.get(p).gdp() / StrictMath.max(1, perZone[p]);
        }
        int lowest = zones.stream().mapToInt(Zone::publishedRank).max().orElse(0);
        double lowestRanked = rules.rankLeaderValueAdded() * StrictMath.pow(lowest + 1.0, -rules.rankElasticity());
        double[] unranked = each(z -> power(zones.get(z).approvedAreaKm2(), rules.unrankedAreaElasticity())
                * power(perZone[zones.get(z).province()], rules.unrankedGdpElasticity())
                * power(baseYear - zones.get(z).yearEstablished() + 1.0, rules.unrankedAgeElasticity()));
        double largest = 0;
        for (int z = 0; z < unranked.length; z++) {
            largest = StrictMath.max(largest, zones.get(z).publishedRank() > 0 ? 0 : unranked[z]);
        }
        double scale = lowestRanked / largest;
        double[] output = anchors.of(FigureKind.INDUSTRIAL_OUTPUT);
        return each(z -> prior(z, scale * unranked[z], output[z]));
    }

    /** By rank where it is published, else by industrial output where that is stated, else as given. */
    private double prior(int z, double unranked, double output) {
        int rank = zones.get(z).publishedRank();
        if (rank > 0) {
            return rules.rankLeaderValueAdded() * StrictMath.pow(rank, -rules.rankElasticity());
        }
        return Double.isNaN(output) ? unranked : output * (national.valueAdded() / national.industrialOutput());
    }

    private double[][] output(double[] valueAdded, double[] secondary) {
        double[] tilt = spread.industrialTilt();
        double[] prior = each(z -> valueAdded[z] * secondary[z] * power(tilt[z], rules.serviceTilt()));
        double[] totals = Spread.national("industrial output", zones.size(), national.industrialOutput())
                .of(prior, anchors.of(FigureKind.INDUSTRIAL_OUTPUT));
        double[][] output = spread.industrial(totals);
        spread.addServices(
                output,
                each(z -> valueAdded[z] * (1 - secondary[z])),
                figures.ofBaseYear("above_scale_service_value_added", baseYear));
        return output;
    }

    private double[] investmentPrior(double[] valueAdded) {
        double[][] listing = spread.listing();
        return each(z -> {
            double foreign = 0;
            for (int i = 0; i < industries.size(); i++) {
                foreign += listing[z][i] * industries.get(i).foreignShare();
            }
            return foreign * power(valueAdded[z], rules.investmentOutputElasticity());
        });
    }

    /** Exports or imports: what a zone states, or its stated trade split as in the base year, else the prior. */
    private double[] trade(FigureKind kind, double total, double[] prior) {
        double[] own = anchors.of(kind);
        double[] both = anchors.of(FigureKind.TRADE);
        double part = total / (national.exports() + national.imports());
        double[] stated = each(z -> Double.isNaN(own[z]) ? both[z] * part : own[z]);
        String indicator = kind.indicators().get(0);
        return regions.spread(indicator, indicator, total).of(prior, stated);
    }

    private double[] exportPrior(double[][] output, double[] portKm) {
        return each(z -> {
            double exports = 0;
            for (int i = 0; i < industries.size(); i++) {
                exports += industries.get(i).industrial()
                        ? output[z][i] * industries.get(i).exportShare()
                        : 0;
            }
            return nearPort(portKm[z]) * power(exports, rules.tradeOutputElasticity());
        });
    }

    private double[] importPrior(double[][] output, double[] portKm) {
        double[] importedInputs = new double[industries.size()];
        for (int s = 0; s < inputOutput.suppliers().size(); s++) {
            for (int i = 0; i < importedInputs.length; i++) {
                importedInputs[i] +=
                        inputOutput.coefficients()[s][i] - inputOutput.domesticCoefficients()[s][i];
            }
        }
        return each(z -> {
            double imports = 0;
            for (int i = 0; i < importedInputs.length; i++) {
                imports += output[z][i] * importedInputs[i];
            }
            return nearPort(portKm[z]) * power(imports, rules.tradeOutputElasticity());
        });
    }

    private double nearPort(double km) {
        return power(km + PORT_OFFSET_KM, rules.tradePortElasticity());
    }

    private double industrialOutput(double[] output) {
        double sum = 0;
        for (int i = 0; i < output.length; i++) {
            sum += industries.get(i).industrial() ? output[i] : 0;
        }
        return sum;
    }

    private double researchIntensity(double[] output) {
        double research = 0;
        double sum = 0;
        for (int i = 0; i < output.length; i++) {
            research += output[i] * industries.get(i).researchIntensity();
            sum += output[i];
        }
        return research / sum;
    }

    /** Whole numbers of firms that add to the national total. */
    private double[] counts(FigureKind kind, double total, ZoneFunction prior) {
        double[] exact =
                Spread.national(kind.indicators().get(0), zones.size(), total).of(each(prior), anchors.of(kind));
        return Arrays.stream(new LargestRemainder(0).of(exact, (int) StrictMath.rint(total)))
                .asDoubleStream()
                .toArray();
    }

    private double[] wage() {
        double growth = figures.of(NationalFigures.CHINA, "avg_wage_urban_nonprivate", baseYear)
                / figures.of(NationalFigures.CHINA, "avg_wage_urban_nonprivate", REGIONAL_YEAR);
        return each(z -> provinces.get(zones.get(z).province()).wage() * growth);
    }

    private double[] landPrice() {
        double[] relative = each(z -> {
            Province province = provinces.get(zones.get(z).province());
            return power(province.gdp() / province.population(), rules.landPriceIncomeElasticity());
        });
        double[] price = scaledToMean(relative, rules.landPrice());
        double[] inModelUnit = each(z -> price[z] * THOUSAND_M2_PRICE);
        return stated(FigureKind.LAND_PRICE, 1 / THOUSAND_M2_PRICE, inModelUnit);
    }

    private double[] plotRatio(double[] landPrice) {
        double[] relative = each(z -> power(landPrice[z], rules.plotRatioPriceElasticity()));
        double[] ratio = scaledToMean(relative, rules.plotRatio());
        double jiangsu = figures.of("Jiangsu development zones", "devzones_floor_area_ratio", baseYear);
        double[] ruled =
                each(z -> provinces.get(zones.get(z).province()).nameEn().equals("Jiangsu") ? jiangsu : ratio[z]);
        return stated(FigureKind.PLOT_RATIO, 1, ruled);
    }

    /** Scales figures to a mean weighted by approved area. */
    private double[] scaledToMean(double[] figure, double mean) {
        double sum = 0;
        double area = 0;
        for (int z = 0; z < figure.length; z++) {
            sum += figure[z] * zones.get(z).approvedAreaKm2();
            area += zones.get(z).approvedAreaKm2();
        }
        double scale = mean * area / sum;
        return Arrays.stream(figure).map(f -> f * scale).toArray();
    }

    private double[] stated(FigureKind kind, double filePerModelUnit, double[] otherwise) {
        double[] stated = anchors.of(kind);
        return each(z -> Double.isNaN(stated[z]) ? otherwise[z] : stated[z] / filePerModelUnit);
    }

    private boolean[] published() {
        double[] valueAdded = anchors.of(FigureKind.VALUE_ADDED);
        boolean[] published = new boolean[zones.size()];
        for (int z = 0; z < published.length; z++) {
            published[z] = !Double.isNaN(valueAdded[z]);
        }
        return published;
    }

    /** A figure of one zone. */
    private interface ZoneFunction {
        double of(int zone);
    }

    private double[] each(ZoneFunction figure) {
        double[] all = new double[zones.size()];
        for (int z = 0; z < all.length; z++) {
            all[z] = figure.of(z);
        }
        return all;
    }

    private static double power(double base, double exponent) {
        return StrictMath.pow(base, exponent);
    }
}
