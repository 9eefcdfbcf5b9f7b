package org.zonelab.viz.tax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonelab.engine.mechanism.tax.Finance;
import org.zonelab.engine.mechanism.tax.TaxParameters;
import org.zonelab.viz.tax.NumberOption.Kind;

/** Reads the numbers of a case from the command line and collects everything that is wrong with them. */
public final class CaseReader {
    private static final double DEPRECIATION = 0.10;
    private static final double CREDIT = 0.10;
    private static final double CREDIT_USE = 1;

    private final TaxDefaults defaults;
    private final List<String> errors = new ArrayList<>();

    public CaseReader(TaxDefaults defaults) {
        this.defaults = defaults;
    }

    /** What the user typed; null where nothing was given. */
    public record Texts(
            @Nullable String corporateTax,
            @Nullable String withholding,
            @Nullable String credit,
            @Nullable String creditUse,
            @Nullable String horizon,
            @Nullable String pretaxReturn,
            @Nullable String discountRate,
            @Nullable String inflation,
            @Nullable String depreciation,
            @Nullable String equipmentShare,
            @Nullable String equipmentLife,
            @Nullable String buildingLife,
            @Nullable String expensedShare,
            @Nullable String equipmentGrant) {}

    /** One line an error, in the order of the options. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The case; its numbers mean nothing if there are errors. */
    public TaxCase read(Texts texts) {
        TaxParameters tax = defaults.tax();
        double corporateTax = share("--corporate-tax", texts.corporateTax(), 0, 0.6, tax.standardRate());
        double withholding = share("--withholding", texts.withholding(), 0, 0.5, tax.statutoryWithholding());
        double credit = share("--credit", texts.credit(), 0, 0.3, CREDIT);
        double creditUse = number("--credit-use", Kind.YEARS, texts.creditUse(), 0, 100, CREDIT_USE);
        double horizon = number("--horizon", Kind.YEARS, texts.horizon(), 0.25, 100, tax.horizonYears());
        double pretaxReturn = share("--pretax-return", texts.pretaxReturn(), 0.01, 1, tax.pretaxReturn());
        double discountRate = share("--discount-rate", texts.discountRate(), 0.005, 0.5, tax.discountRate());
        double inflation = share("--inflation", texts.inflation(), -0.05, 0.5, tax.inflation());
        if (discountRate > 0 && (1 + discountRate) * (1 + inflation) <= 1) {
            errors.add("--inflation leaves no positive nominal discount rate; allowed: above "
                    + "-(discount rate)/(1 + discount rate)");
        }
        return new TaxCase(
                corporateTax,
                withholding,
                Math.max(tax.statutoryWithholding(), Double.isNaN(withholding) ? 0 : withholding),
                credit,
                creditUse,
                pretaxReturn,
                discountRate,
                inflation,
                share("--depreciation", texts.depreciation(), 0, 1, DEPRECIATION),
                share("--equipment-share", texts.equipmentShare(), 0, 1, tax.equipmentShare()),
                (int) number("--equipment-life", Kind.WHOLE_YEARS, texts.equipmentLife(), 1, 100, tax.equipmentLife()),
                (int) number("--building-life", Kind.WHOLE_YEARS, texts.buildingLife(), 1, 100, tax.buildingLife()),
                share(
                        "--expensed-share",
                        texts.expensedShare(),
                        0,
                        1,
                        tax.expensedShare().of(tax.expensingCap())),
                share("--equipment-grant", texts.equipmentGrant(), 0, 0.9, 0),
                horizon,
                defaults.reinvestment().subsidiaryCost());
    }

    /** The sources of money asked for: one, or all where nothing was given. */
    public List<Finance> finances(@Nullable String text) {
        if (text == null) {
            return List.of(Finance.values());
        }
        return switch (text.strip()) {
            case "retained" -> List.of(Finance.RETAINED);
            case "new-equity" -> List.of(Finance.NEW_EQUITY);
            case "debt" -> List.of(Finance.DEBT);
            default -> {
                errors.add("--finance is unknown: '" + text.strip() + "'; allowed: retained, new-equity, debt");
                yield List.of();
            }
        };
    }

    private double share(String name, @Nullable String text, double low, double high, double otherwise) {
        return number(name, Kind.SHARE, text, low, high, otherwise);
    }

    private double number(String name, Kind kind, @Nullable String text, double low, double high, double otherwise) {
        return text == null ? otherwise : new NumberOption(name, kind, low, high).read(text, errors);
    }
}
