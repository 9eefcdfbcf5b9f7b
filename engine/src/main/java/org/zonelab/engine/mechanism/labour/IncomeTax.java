package org.zonelab.engine.mechanism.labour;

/**
 * Individual income tax on comprehensive income, RMB a year.
 *
 * <pre>tax = max over brackets of (rate × taxable − quick deduction), taxable = max(0, income − 60,000)</pre>
 *
 * <p>The maximum picks the right bracket because the schedule is continuous and progressive. Source: Individual Income
 * Tax Law (2018 revision), article 3 and schedule 1, in force in 2024.
 */
public record IncomeTax() {
    /** Deduction of every resident, RMB a year. */
    public static final double STANDARD_DEDUCTION = 60_000;

    /** Taxable part of a gross income, RMB. */
    public double taxable(double income) {
        return income > STANDARD_DEDUCTION ? income - STANDARD_DEDUCTION : 0;
    }

    /** Tax on a gross income, RMB. */
    public double of(double income) {
        double taxable = taxable(income);
        double tax = 0;
        for (Bracket bracket : Bracket.values()) {
            tax = Math.max(tax, bracket.rate * taxable - bracket.quickDeduction);
        }
        return tax;
    }

    /** Refund where tax may not exceed {@code cap} (fraction) of taxable income, RMB; 0 where it does not. */
    public double refund(double income, double cap) {
        double excess = of(income) - cap * taxable(income);
        return excess > 0 ? excess : 0;
    }

    /** Income after tax and refund, RMB; a cap of 1 is none. */
    public double net(double income, double cap) {
        return income - of(income) + refund(income, cap);
    }

    private enum Bracket {
        TO_36_000(0.03, 0),
        TO_144_000(0.10, 2_520),
        TO_300_000(0.20, 16_920),
        TO_420_000(0.25, 31_920),
        TO_660_000(0.30, 52_920),
        TO_960_000(0.35, 85_920),
        ABOVE(0.45, 181_920);

        private final double rate;
        private final double quickDeduction;

        Bracket(double rate, double quickDeduction) {
            this.rate = rate;
            this.quickDeduction = quickDeduction;
        }
    }
}
