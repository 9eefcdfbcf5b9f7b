package org.zonelab.viz.tax;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.schema.JsonText;

/** A sheet as JSON: fractions and years; null where a figure is undefined. */
public final class TaxJson {
    private TaxJson() {}

    /** One object on several lines, ending with a line feed. */
    public static String of(TaxCase input, TaxSheet sheet) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        given(root.putObject("input"), input);
        put(root, "deductions", sheet.deductions());
        put(root, "relief", sheet.terms().relief());
        put(root, "combinedRate", sheet.combinedRate());
        put(root, "afterTaxReturn", sheet.afterTaxReturn());
        ArrayNode finances = root.putArray("effectiveRates");
        for (TaxSheet.FinanceRow row : sheet.finances()) {
            ObjectNode node = finances.addObject();
            node.put("finance", row.finance().name().toLowerCase(Locale.ROOT));
            put(node, "costOfCapital", row.rates().costOfCapital());
            put(node, "emtr", row.rates().marginal());
            put(node, "eatr", row.rates().average());
        }
        ArrayNode routes = root.putArray("uses");
        for (TaxSheet.RouteRow row : sheet.routes()) {
            ObjectNode node = routes.addObject();
            node.put("use", row.route().name().toLowerCase(Locale.ROOT));
            put(node, "hurdleRate", row.hurdle());
            put(node, "userCost", row.userCost());
            put(node, "requiredPretaxReturn", row.requiredReturn());
            put(node, "presentValue", row.value());
        }
        put(root, "repatriated", sheet.repatriated());
        put(root, "electedRate", sheet.electedRate());
        root.put("creditLost", sheet.creditLost());
        put(root, "deferralValue", sheet.deferralValue());
        put(root, "deferralAndCreditValue", sheet.packageValue());
        root.put("unit", "fractions, a year where a rate of return; present values per yuan");
        ArrayNode sources = root.putArray("sources");
        TaxText.SOURCES.forEach(sources::add);
        return JsonText.of(root);
    }

    private static void given(ObjectNode node, TaxCase input) {
        put(node, "corporateTax", input.corporateTax());
        put(node, "withholding", input.withholding());
        put(node, "statutoryWithholding", input.statutoryWithholding());
        put(node, "credit", input.credit());
        put(node, "creditUse", input.creditUse());
        put(node, "pretaxReturn", input.pretaxReturn());
        put(node, "discountRate", input.discountRate());
        put(node, "inflation", input.inflation());
        put(node, "depreciation", input.depreciation());
        put(node, "equipmentShare", input.equipmentShare());
        put(node, "equipmentLife", input.equipmentLife());
        put(node, "buildingLife", input.buildingLife());
        put(node, "expensedShare", input.expensedShare());
        put(node, "equipmentGrant", input.equipmentGrant());
        put(node, "horizon", input.horizon());
        put(node, "subsidiaryCost", input.subsidiaryCost());
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, new BigDecimal(Numbers.format(value)));
        } else {
            node.putNull(name);
        }
    }
}
