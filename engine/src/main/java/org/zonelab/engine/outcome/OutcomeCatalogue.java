package org.zonelab.engine.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every outcome of the model, in the order in which results list them. Money in RMB million unless the unit says so.
 * Single zones and cities keep the main ones only: with all of them a result folder would be twice as large.
 */
public final class OutcomeCatalogue {
    private static final String MONEY = "RMB million";
    private static final List<Outcome> ALL = build();

    private OutcomeCatalogue() {}

    public static List<Outcome> all() {
        return ALL;
    }

    public static Optional<Outcome> find(String name) {
        return ALL.stream().filter(outcome -> outcome.name().equals(name)).findFirst();
    }

    /** Position of an outcome in {@link #all()}; an unknown name is a programming error. */
    public static int index(String name) {
        for (int k = 0; k < ALL.size(); k++) {
            if (ALL.get(k).name().equals(name)) {
                return k;
            }
        }
        throw new IllegalArgumentException("no outcome " + name);
    }

    private static List<Outcome> build() {
        Rows rows = new Rows();
        rows.zoneFlow("fixed_investment", MONEY, "Real fixed investment of all firms", "固定资产投资");
        rows.flow("foreign_fixed_investment", MONEY, "Real fixed investment of foreign firms", "外资企业固定资产投资");
        rows.zoneFlow("fdi", MONEY, "Recorded foreign direct investment, actual use", "实际使用外资");
        rows.flow("fdi_usd", "USD million", "Recorded foreign direct investment, actual use", "实际使用外资（美元）");
        rows.flow("fdi_greenfield", MONEY, "Equity paid in by entrants from abroad", "新设企业外方出资");
        rows.flow("fdi_equity", MONEY, "New equity of parents in existing firms", "境外母公司增资");
        rows.zoneFlow("fdi_reinvested", MONEY, "Distributed profit put back as capital", "利润再投资形成的外资");
        rows.zoneStock("capital", MONEY, "Net capital stock of the modelled firms", "净资本存量");
        rows.stock("foreign_capital", MONEY, "Net capital stock of foreign firms", "外资企业净资本存量");
        rows.zoneFlow("value_added", MONEY, "Value added, all sectors of the zones", "增加值");
        rows.zoneFlow("gross_output", MONEY, "Gross output of the modelled firms", "总产出");
        rows.zoneFlow("industrial_output", MONEY, "Gross output of above-scale industrial firms", "规模以上工业总产值");
        rows.flow("inputs", MONEY, "Goods and services that the modelled firms buy as inputs", "中间投入");
        rows.flow("inputs_zone", MONEY, "Part of the inputs bought in the own zone", "本区采购的中间投入");
        rows.flow("inputs_province", MONEY, "Part bought in other zones of the province", "省内其他开发区采购的中间投入");
        rows.flow("inputs_abroad", MONEY, "Part bought abroad", "境外采购的中间投入");
        rows.ratio(
                "sourcing_zone_share",
                "inputs_zone",
                "inputs",
                "Inputs from the own zone, by location quotients of what it produces, share of all inputs",
                "本区配套率");
        rows.ratio(
                "sourcing_province_share",
                "inputs_province",
                "inputs",
                "Inputs from other zones of the province, share of all inputs",
                "省内开发区配套率");
        rows.ratio(
                "sourcing_abroad_share", "inputs_abroad", "inputs", "Imported inputs, share of all inputs", "境外采购占比");
        rows.zoneStock("jobs", "persons", "Jobs in the modelled firms", "就业人数");
        rows.flow("wage_bill", MONEY, "Wages paid by the modelled firms", "工资总额");
        rows.zoneFlow("exports", MONEY, "Exports of goods and services of the modelled firms", "出口（含服务）");
        rows.flow("outward_capital", MONEY, "Capital that domestic firms place in parks abroad", "境外园区投资");
        rows.zoneFlow("imports", MONEY, "Imports of goods and services of the modelled firms", "进口（含服务）");
        rows.zoneStock("land_used", "thousand m2", "Industrial land in use", "已用工业用地");
        rows.zoneStock("land_quota", "thousand m2", "Land quota", "用地指标");
        rows.zoneRatio("land_used_share", "land_used", "land_quota", "Land used, share of the quota", "用地率");
        rows.zonesOnly("land_price", "RMB per m2", "Industrial land price", "工业地价");
        rows.zonesOnly(
                "concession", "share", "Discount on land of zone governments that compete, logarithm", "地方政府竞争性地价让利");
        rows.zonesOnly("wage", "RMB a year", "Average wage", "平均工资");
        rows.stock("talent", "persons", "Skilled people in the zones", "人才存量");
        rows.zoneStock("firms", "firms", "Business entities", "经营主体");
        rows.zoneStock("foreign_firms", "firms", "Foreign-invested firms", "外商投资企业");
        rows.stock("above_scale_firms", "firms", "Above-scale industrial firms", "规模以上工业企业");
        rows.zoneStock("high_tech_firms", "firms", "Certified high-tech firms", "高新技术企业");
        rows.stock("trading_firms", "firms", "Firms with exports or imports", "有外贸实绩企业");
        rows.stock("specialised_firms", "firms", "Specialised industrial firms of small and medium size", "专精特新企业");
        rows.stock("headquarters", "firms", "Regional headquarters of foreign groups", "外资地区总部");
        rows.stock("research_centres", "firms", "Research centres of foreign groups", "外资研发中心");
        rows.flow("entries", "firms", "Firms that start", "新设企业");
        rows.flow("foreign_entries", "firms", "Foreign-invested firms that start", "新设外商投资企业");
        rows.flow("exits", "firms", "Firms that close or leave", "退出企业");
        rows.zoneFlow("emissions", "t CO2", "Carbon dioxide of the modelled firms", "二氧化碳排放");
        rows.flow(
                "pollutants",
                "t SO2 and NOx",
                "Sulphur dioxide and nitrogen oxides of the modelled firms",
                "二氧化硫与氮氧化物排放");
        rows.zoneFlow("corporate_tax", MONEY, "Corporate income tax", "企业所得税");
        rows.flow("withholding_tax", MONEY, "Withholding tax paid on dividends", "预提所得税");
        rows.flow("profit", MONEY, "After-tax profit of foreign firms", "外资企业税后利润");
        rows.flow(
                "eligible_profit", MONEY, "Profit distributed and reinvested, eligible for the reliefs", "符合条件的再投资利润");
        rows.flow(
                "aware_profit",
                MONEY,
                "Part of it whose group knows and files for reliefs, in force or not",
                "知晓政策的再投资利润");
        rows.zoneFlow("claims", MONEY, "Reinvested profit that claims the deferral or the credit", "享受递延的再投资利润");
        rows.flow("credited_claims", MONEY, "Part of the claims that takes the credit", "享受抵免的再投资利润");
        rows.flow("relabelled_claims", MONEY, "Claims put back into the payer itself", "原企业转增的再投资利润");
        rows.stock("deferred_base", MONEY, "Surviving deferred claims", "递延再投资存量");
        rows.stock("deferred_stock", MONEY, "Deferred withholding tax outstanding", "递延税款存量");
        rows.flow("recaptured_tax", MONEY, "Deferred withholding tax paid on recovery", "收回的递延税款");
        rows.flow("credit_granted", MONEY, "Tax credit granted on reinvested profit", "新增抵免额度");
        rows.flow("credit_used", MONEY, "Tax credit used", "已用抵免额度");
        rows.flow(
                "tax_expenditure",
                MONEY,
                "Withholding tax not collected on the year's claims, and credit used",
                "税式支出");
        rows.zoneFlow("tax_expenditure_pv", MONEY, "Present value of the relief on the year's claims", "税式支出现值");
        rows.flow("land_revenue", MONEY, "Land sales", "土地出让收入");
        rows.zoneFlow("central_revenue", MONEY, "Corporate and withholding tax that the centre receives", "中央分享税收");
        rows.zoneFlow("local_revenue", MONEY, "Tax and land money that the zones receive", "地方税收与土地收入");
        rows.flow("lever_fees", MONEY, "Price on carbon and fees that levers collect from firms", "政策收费与碳价收入");
        rows.flow("outlay_grants", MONEY, "Grants to firms that levers cause", "政策补助支出");
        rows.flow("outlay_services", MONEY, "Public services and running cost that levers cause", "政策服务支出");
        rows.flow("outlay_talent", MONEY, "Grants and tax refunds to talent, training", "人才政策支出");
        rows.flow("outlay_fund_losses", MONEY, "Losses of public funds and guarantees", "政府基金损失");
        rows.flow("outlay_infrastructure", MONEY, "Infrastructure that levers build", "基础设施支出");
        rows.flow("bond_proceeds", MONEY, "Special bonds issued", "专项债发行");
        rows.flow("debt_service", MONEY, "Interest and repayment of special bonds", "专项债还本付息");
        rows.stock("public_debt", MONEY, "Special bonds outstanding that levers issued", "专项债余额");
        rows.zoneFlow("fiscal_balance", MONEY, "Local revenue and bonds less all outlays of levers", "地方财政收支差额");
        rows.zonesOnly(
                "evaluation_score", "points", "Composite score of the zone on this year's figures so far", "综合评价得分");
        rows.zonesOnly("evaluation_rank", "rank", "Rank published this year, from last year's figures", "综合评价排名");
        rows.flow("entrant_capital", MONEY, "Capital of foreign entrants in the zones", "进入开发区的外资新项目资本");
        rows.flow(
                "entrant_capital_elsewhere",
                MONEY,
                "Capital of foreign arrivals elsewhere in China",
                "落户国内其他地区的外资项目资本");
        rows.stock(
                "host_city_jobs",
                "persons",
                "Jobs in the host city, outside the modelled firms, that follow from theirs",
                "带动的所在城市区外就业");
        rows.flow("job_years", "person-years", "Jobs in the modelled firms times their duration", "就业人年");
        rows.pair("additional_investment", MONEY, "Real fixed investment that would not have been", "新增真实投资");
        rows.pair("deadweight_share", "share of claims", "Claims without investment behind them", "无增量部分占比");
        rows.pair("relabelled_share", "share of claims", "Claims put back into the payer itself", "换标签占比");
        rows.pair(
                "displacement_share", "share", "Part of the entrants' capital moved from elsewhere in China", "挤出转移占比");
        rows.pair(
                "public_cost",
                MONEY,
                "Reliefs in present value, outlays and revenue given away, before what comes back",
                "财政成本");
        rows.pair(
                "cost_per_additional_yuan",
                "RMB per RMB",
                "Public cost per RMB of additional investment",
                "每元新增投资的财政成本");
        rows.pair(
                "cost_per_additional_job",
                "RMB per job-year",
                "Public cost per additional job held for a year",
                "每个新增就业人年的财政成本");
        return List.copyOf(rows.list);
    }

    /** Collects rows of the same shape. */
    private static final class Rows {
        private final List<Outcome> list = new ArrayList<>();

        void zoneFlow(String name, String unit, String en, String zh) {
            list.add(new Outcome(name, unit, OutcomeKind.FLOW, "", "", false, true, en, zh));
        }

        void flow(String name, String unit, String en, String zh) {
            list.add(new Outcome(name, unit, OutcomeKind.FLOW, "", "", false, false, en, zh));
        }

        void stock(String name, String unit, String en, String zh) {
            list.add(new Outcome(name, unit, OutcomeKind.STOCK, "", "", false, false, en, zh));
        }

        void zoneStock(String name, String unit, String en, String zh) {
            list.add(new Outcome(name, unit, OutcomeKind.STOCK, "", "", false, true, en, zh));
        }

        void zoneRatio(String name, String top, String bottom, String en, String zh) {
            list.add(new Outcome(name, "share", OutcomeKind.RATIO, top, bottom, false, true, en, zh));
        }

        void ratio(String name, String top, String bottom, String en, String zh) {
            list.add(new Outcome(name, "share", OutcomeKind.RATIO, top, bottom, false, false, en, zh));
        }

        void zonesOnly(String name, String unit, String en, String zh) {
            list.add(new Outcome(name, unit, OutcomeKind.LEVEL, "", "", false, true, en, zh));
        }

        void pair(String name, String unit, String en, String zh) {
            list.add(new Outcome(name, unit, OutcomeKind.RATIO, "", "", true, false, en, zh));
        }
    }
}
