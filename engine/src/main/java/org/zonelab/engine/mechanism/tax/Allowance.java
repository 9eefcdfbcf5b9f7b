package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/** A schedule by which the cost of an asset is deducted from taxable profit. */
public sealed interface Allowance {
    /**
     * z, present value of all deductions per unit of cost.
     *
     * @param nominalRate nominal discount rate i, 1/year, above 0 (allowances are fixed in money of the purchase)
     */
    double presentValue(double nominalRate);

    /** φ, share of the cost deducted at once, in the year of purchase. */
    double immediateShare();

    /** When the first deduction is worth its tax. */
    enum Timing {
        /** With the purchase: the convention of Devereux and Griffith and of the ZEW tables. */
        IMMEDIATE,
        /** A year after the purchase. */
        YEAR_END
    }

    /**
     * Equal parts over a whole number of years.
     *
     * <pre>z = (1/N) Σ (1+i)^−k,  k = 0 … N−1 (immediate) or 1 … N (year end)</pre>
     */
    record StraightLine(int lifeYears, Timing timing) implements Allowance {
        public StraightLine {
            Bounds.within("lifeYears", lifeYears, 1, 100);
        }

        @Override
        public double presentValue(double nominalRate) {
            double discount = 1 / (1 + nominalRate);
            double factor = timing == Timing.IMMEDIATE ? 1 : discount;
            double sum = 0;
            for (int year = 0; year < lifeYears; year++) {
                sum += factor;
                factor *= discount;
            }
            return sum / lifeYears;
        }

        @Override
        public double immediateShare() {
            return timing == Timing.IMMEDIATE ? 1.0 / lifeYears : 0;
        }
    }

    /**
     * A constant part of what is left.
     *
     * <pre>z = φ (1+i) / (i + φ)  (immediate),  φ / (i + φ)  (year end)</pre>
     */
    record DecliningBalance(double rate, Timing timing) implements Allowance {
        public DecliningBalance {
            Bounds.within("rate", rate, 0, 1);
        }

        @Override
        public double presentValue(double nominalRate) {
            double yearEnd = rate / (nominalRate + rate);
            return timing == Timing.IMMEDIATE ? yearEnd * (1 + nominalRate) : yearEnd;
        }

        @Override
        public double immediateShare() {
            return timing == Timing.IMMEDIATE ? rate : 0;
        }
    }

    /** The whole cost at once: z = 1. */
    record Expensing() implements Allowance {
        @Override
        public double presentValue(double nominalRate) {
            return 1;
        }

        @Override
        public double immediateShare() {
            return 1;
        }
    }

    /**
     * The true loss of value, indexed to prices.
     *
     * <pre>z = δ / (δ + i − π)</pre>
     *
     * <p>Exact in continuous time; in yearly steps give the real rate and no inflation.
     *
     * @param rate economic depreciation δ, 1/year
     * @param inflation π, 1/year
     */
    record Economic(double rate, double inflation) implements Allowance {
        public Economic {
            Bounds.notNegative("rate", rate);
        }

        @Override
        public double presentValue(double nominalRate) {
            return rate / (rate + nominalRate - inflation);
        }

        @Override
        public double immediateShare() {
            return 0;
        }
    }

    /**
     * Straight line in continuous time.
     *
     * <pre>z = (1 − e^(−iY)) / (iY)</pre>
     */
    record ContinuousStraightLine(double lifeYears) implements Allowance {
        public ContinuousStraightLine {
            Bounds.within("lifeYears", lifeYears, 1e-9, 1000);
        }

        @Override
        public double presentValue(double nominalRate) {
            double exponent = nominalRate * lifeYears;
            return -StrictMath.expm1(-exponent) / exponent;
        }

        @Override
        public double immediateShare() {
            return 0;
        }
    }

    /**
     * Declining balance in continuous time that changes to straight line at Y* = Y (1 − 1/b).
     *
     * <pre>z = β/(β+i) [1 − e^(−(β+i)Y*)] + e^(−βY*) / ((Y − Y*) i) [e^(−iY*) − e^(−iY)],  β = b/Y</pre>
     *
     * <p>Source: PSLmodels, Cost-of-Capital-Calculator, {@code calcfunctions.dbsl}.
     *
     * @param lifeYears Y
     * @param acceleration b, at least 1; 1 is straight line
     */
    record ContinuousDecliningBalance(double lifeYears, double acceleration) implements Allowance {
        public ContinuousDecliningBalance {
            Bounds.within("lifeYears", lifeYears, 1e-9, 1000);
            Bounds.within("acceleration", acceleration, 1, 100);
        }

        @Override
        public double presentValue(double nominalRate) {
            double beta = acceleration / lifeYears;
            double change = lifeYears * (1 - 1 / acceleration);
            double before = -beta / (beta + nominalRate) * StrictMath.expm1(-(beta + nominalRate) * change);
            double after = StrictMath.exp(-beta * change)
                    / ((lifeYears - change) * nominalRate)
                    * (StrictMath.exp(-nominalRate * change) - StrictMath.exp(-nominalRate * lifeYears));
            return before + after;
        }

        @Override
        public double immediateShare() {
            return 0;
        }
    }

    /** A part of the cost on one schedule, the rest on another. */
    record Mixed(double share, Allowance first, Allowance rest) implements Allowance {
        public Mixed {
            Bounds.within("share", share, 0, 1);
        }

        @Override
        public double presentValue(double nominalRate) {
            return share * first.presentValue(nominalRate) + (1 - share) * rest.presentValue(nominalRate);
        }

        @Override
        public double immediateShare() {
            return share * first.immediateShare() + (1 - share) * rest.immediateShare();
        }
    }
}
