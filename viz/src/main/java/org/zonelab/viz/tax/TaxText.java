package org.zonelab.viz.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.viz.Language;

/** A sheet as lines for a terminal. */
public record TaxText(Language language) {
    /** Laws and papers behind the figures. */
    static final List<String> SOURCES = List.of(
            "Hall and Jorgenson (1967)",
            "Devereux and Griffith (1999, 2003)",
            "CIT Law arts. 3, 4, 28",
            "Caishui [2018] 102 (deferral)",
            "MOF, STA and MOFCOM announcement 2025 No. 2 (credit)");

    private static final int RATE_DECIMALS = 2;

    /** All lines, with units and sources. */
    public List<String> lines(TaxCase input, TaxSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(say("One investment", "一笔投资"));
        lines.addAll(given(input, sheet));
        lines.add("");
        lines.add(say("Effective tax rates, by source of money (withholding included)", "有效税率，按资金来源（含预提所得税）"));
        lines.addAll(finances(sheet).lines());
        lines.add("  "
                + say("Statutory rate on profit that is paid out: ", "分配利润的法定综合税率：")
                + percent(sheet.combinedRate()));
        lines.add("");
        lines.add(say(
                "What a yuan of profit must earn in China to be worth as much as paying it out",
                "一元利润留在中国须达到的回报，方与汇出等值"));
        lines.addAll(routes(sheet).lines());
        lines.addAll(notes(input, sheet));
        lines.add("");
        lines.addAll(sources());
        return lines;
    }

    private List<String> given(TaxCase input, TaxSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + say("corporate tax ", "企业所得税 ") + percent(input.corporateTax())
                + say(", withholding on dividends ", "，股息预提所得税 ") + percent(input.withholding())
                + say(", credit ", "，抵免 ") + percent(input.credit()));
        lines.add("  " + say("pre-tax return ", "税前回报 ") + percent(input.pretaxReturn())
                + say(", depreciation ", "，折旧 ") + percent(input.depreciation())
                + say(", discount rate ", "，贴现率 ") + percent(input.discountRate())
                + say(" (real, a year), inflation ", "（实际，年），通胀 ") + percent(input.inflation()));
        lines.add("  " + say("allowances worth ", "税前扣除现值 ") + percent(sheet.deductions())
                + say(" of the cost, tax relief and grants ", " 的成本，税收减免与补助 ")
                + percent(sheet.terms().relief())
                + say(" of it; after-tax return ", "；税后回报 ") + percent(sheet.afterTaxReturn()));
        return lines;
    }

    private TextTable finances(TaxSheet sheet) {
        TextTable table =
                new TextTable().row(say("source of money", "资金来源"), say("cost of capital", "资本成本"), "EMTR", "EATR");
        for (TaxSheet.FinanceRow row : sheet.finances()) {
            table.row(
                    name(row.finance()),
                    percent(row.rates().costOfCapital()),
                    percent(row.rates().marginal()),
                    percent(row.rates().average()));
        }
        return table;
    }

    private TextTable routes(TaxSheet sheet) {
        TextTable table = new TextTable()
                .row(
                        say("use of profit", "利润用途"),
                        say("hurdle rate", "门槛回报率"),
                        say("user cost", "资本使用成本"),
                        say("pre-tax return", "所需税前回报"),
                        say("worth of 100 yuan", "百元现值"));
        for (TaxSheet.RouteRow row : sheet.routes()) {
            table.row(
                    say(row.route().english(), row.route().chinese()),
                    percent(row.hurdle()),
                    percent(row.userCost()),
                    percent(row.requiredReturn()),
                    decimal(100 * row.value(), 1));
        }
        return table.row(
                say("pay out to the parent abroad", "汇出境外母公司"), "", "", "", decimal(100 * sheet.repatriated(), 1));
    }

    private List<String> notes(TaxCase input, TaxSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + say("Relief per 100 yuan reinvested for ", "每百元再投资的优惠现值，期限 ")
                + decimal(input.horizon(), 1)
                + say(" years: deferral ", " 年：递延 ") + decimal(100 * sheet.deferralValue(), RATE_DECIMALS)
                + say(", with credit ", "，加抵免 ") + decimal(100 * sheet.packageValue(), RATE_DECIMALS)
                + say(" yuan today", " 元"));
        if (sheet.creditLost()) {
            lines.add("  " + say("The credit is lost: it needs 60 months of holding.", "持有不满 60 个月，抵免失效。"));
        } else if (input.credit() > 0 && sheet.electedRate() > input.withholding()) {
            lines.add("  " + say("Electing ", "选择 ") + percent(sheet.electedRate())
                    + say(" for credit and recapture is worth more than the treaty rate.", " 作为抵免与补税税率更为有利。"));
        }
        if (sheet.afterTaxReturn() > 0.25) {
            lines.add("  " + say("Worth is computed at an after-tax return of at most 25 %.", "现值按税后回报不超过 25 % 计算。"));
        }
        return lines;
    }

    private List<String> sources() {
        return List.of(
                say(
                        "Rates a year, real; straight-line allowances from the end of the first year; credit used after its mean date.",
                        "各率均为年率、实际值；直线折旧自首年末起；抵免按平均使用日计。"),
                say("Sources: ", "来源：") + String.join("; ", SOURCES.subList(0, 3)) + ";",
                "  " + String.join("; ", SOURCES.subList(3, SOURCES.size())) + ".");
    }

    private String name(Finance finance) {
        return switch (finance) {
            case RETAINED -> say("retained profit", "留存利润");
            case NEW_EQUITY -> say("new equity of the parent", "母公司新增股本");
            case DEBT -> say("loan", "贷款");
        };
    }

    private String say(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : decimal(100 * share, RATE_DECIMALS) + " %";
    }

    private static String decimal(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
