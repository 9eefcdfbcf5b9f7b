package org.zonelab.scenarios.result;

/**
 * Where the figures of one scope lie in its block of doubles: quarters of both worlds, periods of both worlds, then
 * numerators and denominators of the measures of the pair, then periods of outcomes of which no quarters are kept.
 *
 * @param outcomes outcomes stored in this scope
 * @param measures measures of the pair stored in this scope
 * @param yearly further outcomes of which only periods are stored
 * @param quarters quarters of the run
 * @param periods the base year, the years after it, and their total
 */
record ScopeShape(int outcomes, int measures, int yearly, int quarters, int periods) {
    int size() {
        return 2 * (outcomes * (quarters + periods) + (measures + yearly) * periods);
    }

    int quarter(PairSide side, int outcome, int quarter) {
        return row(side, outcome) * quarters + quarter;
    }

    int period(PairSide side, int outcome, int period) {
        return 2 * outcomes * quarters + row(side, outcome) * periods + period;
    }

    int numerator(int measure, int period) {
        return 2 * outcomes * (quarters + periods) + measure * periods + period;
    }

    int denominator(int measure, int period) {
        return numerator(measures + measure, period);
    }

    /** A period of one of the outcomes of which no quarters are kept. */
    int yearly(PairSide side, int outcome, int period) {
        int row = side == PairSide.POLICY ? outcome : yearly + outcome;
        return 2 * outcomes * (quarters + periods) + (2 * measures + row) * periods + period;
    }

    private int row(PairSide side, int outcome) {
        return side == PairSide.POLICY ? outcome : outcomes + outcome;
    }
}
