package org.zonelab.viz.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonelab.engine.trace.Exit;
import org.zonelab.engine.trace.FirmQuarter;
import org.zonelab.engine.trace.Investment;
import org.zonelab.engine.trace.PlaceChoice;
import org.zonelab.engine.trace.PlaceView;
import org.zonelab.engine.trace.ProfitChoice;

/** Every figure of a firm in both worlds, one row each, for tables and programs; NaN where a world has none. */
public final class FirmFigures {
    private FirmFigures() {}

    /**
     * A figure.
     *
     * @param quarter index
     * @param choice to which it belongs
     * @param name in snake case; that of a zone's term holds the zone's id
     * @param unit as in the result tables
     */
    public record Row(int quarter, String choice, String name, String unit, double policy, double counterfactual) {}

    private record Figure(String choice, String name, String unit, Function<FirmQuarter, Double> of) {}

    private static final String MONEY = "RMB million";
    private static final String SHARE = "share";
    private static final String LOG = "log";
    private static final String RATE = "1/year";

    private static final List<Figure> FIGURES = figures();

    private static List<Figure> figures() {
        List<Figure> list = new ArrayList<>();
        state(list, "zone", "position", FirmQuarter::zone);
        state(list, "capital", MONEY, FirmQuarter::capital);
        state(list, "value_added", "RMB million a year", FirmQuarter::valueAdded);
        state(list, "conditions", LOG, FirmQuarter::conditions);
        state(list, "high_tech", "0 or 1", each -> each.highTech() ? 1 : 0);
        state(list, "capital_after", MONEY, FirmQuarter::capitalAfter);
        state(list, "cash_after", MONEY, FirmQuarter::cash);
        state(list, "deferred_profit", MONEY, FirmQuarter::deferred);
        investment(list, "base_gap", LOG, Investment::baseGap);
        investment(list, "user_cost_change", LOG, Investment::logUserCost);
        investment(list, "gap", LOG, Investment::gap);
        investment(list, "chance", SHARE, Investment::chance);
        investment(list, "draw", SHARE, Investment::draw);
        investment(list, "lines", SHARE, Investment::share);
        investment(list, "wanted", MONEY, Investment::wanted);
        investment(list, "own_cash", MONEY, Investment::ownCash);
        investment(list, "asked", MONEY, Investment::asked);
        investment(list, "further", MONEY, Investment::further);
        investment(list, "group_hurdle", RATE, Investment::groupHurdle);
        investment(list, "parent_hurdle", RATE, Investment::parentHurdle);
        investment(list, "group_cash", MONEY, Investment::groupCash);
        investment(list, "from_own_cash", MONEY, Investment::fromOwn);
        investment(list, "from_group", MONEY, Investment::fromGroup);
        investment(list, "from_parent", MONEY, Investment::fromParent);
        investment(list, "expansion", MONEY, Investment::expansion);
        investment(list, "gross", MONEY, Investment::gross);
        profit(list, "aware", "0 or 1", each -> each.aware() ? 1 : 0);
        profit(list, "deferred", "0 or 1", each -> each.relief().deferred() ? 1 : 0);
        profit(list, "credit_rate", SHARE, each -> each.relief().creditRate());
        profit(list, "value_repatriate", "RMB per RMB", each -> each.values().repatriate());
        profit(list, "value_retain", "RMB per RMB", each -> each.values().retain());
        profit(
                list,
                "value_subsidiary",
                "RMB per RMB",
                each -> finite(each.values().subsidiary()));
        profit(list, "value_reinvest", "RMB per RMB", each -> each.values().reinvest());
        profit(list, "share_repatriate", SHARE, each -> each.shares().repatriate());
        profit(list, "share_retain", SHARE, each -> each.shares().retain());
        profit(list, "share_subsidiary", SHARE, each -> each.shares().subsidiary());
        profit(list, "share_reinvest", SHARE, each -> each.shares().reinvest());
        profit(list, "year_profit", MONEY, each -> each.money().profit());
        profit(list, "released", MONEY, each -> each.flows().released());
        profit(list, "repatriated", MONEY, each -> each.flows().repatriated());
        profit(list, "retained", MONEY, each -> each.flows().retained());
        profit(list, "to_subsidiary", MONEY, each -> each.flows().subsidiary());
        profit(list, "reinvested", MONEY, each -> each.flows().reinvested());
        profit(list, "own_capitalised", MONEY, each -> each.flows().ownCapitalised());
        profit(list, "claimed", MONEY, ProfitChoice::claimed);
        profit(list, "return_elsewhere", RATE, ProfitChoice::returnElsewhere);
        exit(list, "hazard", RATE, Exit::hazard);
        exit(list, "age_factor", "1", Exit::ageFactor);
        exit(list, "size_term", LOG, Exit::size);
        exit(list, "return_term", LOG, Exit::returns);
        exit(list, "lock_in_term", LOG, Exit::lockIn);
        exit(list, "lever_term", LOG, Exit::levers);
        exit(list, "probability", SHARE, Exit::probability);
        exit(list, "draw", SHARE, Exit::draw);
        exit(list, "closed", SHARE, Exit::share);
        return List.copyOf(list);
    }

    /** All figures of the quarters looked at; rows without any are left out. */
    public static List<Row> of(FirmPair pair, FirmNames names) {
        List<Row> rows = new ArrayList<>();
        if (pair.with().arrival().isPresent() && pair.without().arrival().isPresent()) {
            places(rows, "arrival", pair.with().arrival(), pair.without().arrival(), names);
        }
        pair.quarters().forEach(quarter -> {
            Optional<FirmQuarter> with = pair.with().at(quarter);
            Optional<FirmQuarter> without = pair.without().at(quarter);
            for (Figure figure : FIGURES) {
                double here = with.map(figure.of()).orElse(Double.NaN);
                double there = without.map(figure.of()).orElse(Double.NaN);
                if (!Double.isNaN(here) || !Double.isNaN(there)) {
                    rows.add(new Row(quarter, figure.choice(), figure.name(), figure.unit(), here, there));
                }
            }
            places(rows, "move", with.flatMap(FirmQuarter::move), without.flatMap(FirmQuarter::move), names);
        });
        return rows;
    }

    private static void places(
            List<Row> rows, String choice, Optional<PlaceChoice> with, Optional<PlaceChoice> without, FirmNames names) {
        int quarter = with.or(() -> without).map(PlaceChoice::quarter).orElse(0);
        for (int zone : PlaceTables.zones(with, without)) {
            Optional<PlaceView> here = with.flatMap(each -> FirmSentences.view(each, zone));
            Optional<PlaceView> there = without.flatMap(each -> FirmSentences.view(each, zone));
            String id = names.world().zones().get(zone).id();
            for (PlaceTerm term : PlaceTerm.values()) {
                rows.add(new Row(
                        quarter,
                        choice,
                        id + ":" + term.key(),
                        "utility",
                        here.map(term::of).orElse(Double.NaN),
                        there.map(term::of).orElse(Double.NaN)));
            }
            rows.add(new Row(
                    quarter,
                    choice,
                    id + ":probability",
                    SHARE,
                    here.map(PlaceView::probability).orElse(Double.NaN),
                    there.map(PlaceView::probability).orElse(Double.NaN)));
        }
        if (with.isPresent() || without.isPresent()) {
            rows.add(new Row(
                    quarter,
                    choice,
                    "outcome",
                    "position",
                    with.map(each -> (double) each.outcome()).orElse(Double.NaN),
                    without.map(each -> (double) each.outcome()).orElse(Double.NaN)));
        }
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static void state(List<Figure> list, String name, String unit, Measured<FirmQuarter> of) {
        list.add(new Figure("state", name, unit, of::value));
    }

    private static void investment(List<Figure> list, String name, String unit, Measured<Investment> of) {
        list.add(new Figure("investment", name, unit, each -> of.value(each.investment())));
    }

    private static void profit(List<Figure> list, String name, String unit, Measured<ProfitChoice> of) {
        list.add(new Figure(
                "profit", name, unit, each -> each.profit().map(of::value).orElse(Double.NaN)));
    }

    private static void exit(List<Figure> list, String name, String unit, Measured<Exit> of) {
        list.add(new Figure("closure", name, unit, each -> of.value(each.exit())));
    }

    /** A figure of something. */
    private interface Measured<T> {
        double value(T of);
    }
}
