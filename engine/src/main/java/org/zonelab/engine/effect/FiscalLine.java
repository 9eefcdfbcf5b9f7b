package org.zonelab.engine.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One line of the fiscal account: whose it is, and the outcomes that add up to it.
 *
 * <pre>line = Σ_k f_k x_k</pre>
 *
 * <p>f factor, e.g. the centre's share of a tax; x outcome of a period, RMB million.
 *
 * @param name of the line, e.g. {@code corporate_tax}
 * @param kind receipts and balances count for the treasury, outlays against it
 * @param parts what adds up to the line
 */
public record FiscalLine(Treasury treasury, String name, Kind kind, List<Part> parts) {
    /** Outcomes, beside the outlays, of which lines are made. */
    private static final List<String> TAXES = List.of("corporate_tax", "withholding_tax", "recaptured_tax");

    public FiscalLine {
        parts = List.copyOf(parts);
    }

    /** Who receives and pays. */
    public enum Treasury {
        CENTRE,
        ZONES,
        ALL
    }

    /** What a line is. */
    public enum Kind {
        RECEIPT,
        OUTLAY,
        /** Receipts less outlays. */
        BALANCE,
        /** Told beside the account and not part of it. */
        STATEMENT,
        /** A stock at the end of a period. */
        STOCK
    }

    /** An outcome and the factor with which it enters. */
    public record Part(String outcome, double factor) {}

    /** The line's amount, given the figures of one place and period. */
    public double of(ToDoubleFunction<String> figures) {
        double sum = 0;
        for (Part part : parts) {
            sum += part.factor() * figures.applyAsDouble(part.outcome());
        }
        return sum;
    }

    /** All lines, treasury by treasury; the balance of each comes last. */
    public static List<FiscalLine> all(FiscalTerms terms) {
        double corporate = terms.localCorporateShare();
        double withholding = terms.localWithholdingShare();
        List<FiscalLine> lines = new ArrayList<>();
        taxes(lines, Treasury.CENTRE, 1 - corporate, 1 - withholding);
        balance(lines, Treasury.CENTRE, lines);
        List<FiscalLine> zones = new ArrayList<>();
        taxes(zones, Treasury.ZONES, corporate, withholding);
        single(zones, Treasury.ZONES, "land_revenue", Kind.RECEIPT);
        single(zones, Treasury.ZONES, "lever_fees", Kind.RECEIPT);
        PublicCost.OUTLAYS.forEach(outlay -> single(zones, Treasury.ZONES, outlay, Kind.OUTLAY));
        single(zones, Treasury.ZONES, "bond_proceeds", Kind.RECEIPT);
        single(zones, Treasury.ZONES, "debt_service", Kind.OUTLAY);
        balance(zones, Treasury.ZONES, zones);
        single(zones, Treasury.ZONES, "public_debt", Kind.STOCK);
        lines.addAll(zones);
        List<FiscalLine> all = new ArrayList<>();
        taxes(all, Treasury.ALL, 1, 1);
        single(all, Treasury.ALL, "land_revenue", Kind.RECEIPT);
        single(all, Treasury.ALL, "lever_fees", Kind.RECEIPT);
        all.add(new FiscalLine(
                Treasury.ALL,
                "outlays",
                Kind.OUTLAY,
                PublicCost.OUTLAYS.stream().map(outlay -> new Part(outlay, 1)).toList()));
        balance(all, Treasury.ALL, all);
        single(all, Treasury.ALL, "claims", Kind.STATEMENT);
        single(all, Treasury.ALL, "tax_expenditure", Kind.STATEMENT);
        single(all, Treasury.ALL, "tax_expenditure_pv", Kind.STATEMENT);
        single(all, Treasury.ALL, "credit_used", Kind.STATEMENT);
        single(all, Treasury.ALL, "deferred_stock", Kind.STOCK);
        lines.addAll(all);
        return List.copyOf(lines);
    }

    /** Names of all outcomes that lines are made of. */
    public static List<String> outcomes() {
        return all(new FiscalTerms(0, 0, 0, 0)).stream()
                .flatMap(line -> line.parts().stream())
                .map(Part::outcome)
                .distinct()
                .toList();
    }

    private static void taxes(List<FiscalLine> lines, Treasury treasury, double corporate, double withholding) {
        for (String tax : TAXES) {
            double share = tax.equals("corporate_tax") ? corporate : withholding;
            lines.add(new FiscalLine(treasury, tax, Kind.RECEIPT, List.of(new Part(tax, share))));
        }
    }

    private static void single(List<FiscalLine> lines, Treasury treasury, String outcome, Kind kind) {
        lines.add(new FiscalLine(treasury, outcome, kind, List.of(new Part(outcome, 1))));
    }

    private static void balance(List<FiscalLine> lines, Treasury treasury, List<FiscalLine> of) {
        List<Part> parts = new ArrayList<>();
        for (FiscalLine line : of) {
            for (Part part : line.parts()) {
                parts.add(new Part(part.outcome(), line.kind() == Kind.OUTLAY ? -part.factor() : part.factor()));
            }
        }
        lines.add(new FiscalLine(treasury, "balance", Kind.BALANCE, parts));
    }
}
