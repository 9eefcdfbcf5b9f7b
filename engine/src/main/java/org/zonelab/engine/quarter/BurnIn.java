package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.mechanism.investment.InvestmentParameters;
import org.zonelab.engine.mechanism.investment.ProductionLines;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * Where firms of the base population stand in their investment cycle: transitory productivity and gap after
 * {@value #QUARTERS} quarters of shocks, depreciation, trend and lumpy adjustment, at given wages and prices.
 *
 * <p>Without it the mean gap would be zero, investment would fall short of depreciation and trend, and the base path
 * would drift down. Works on up to {@link #BLOCK} firms of one type at a time, in columns; no firm knows the others.
 */
final class BurnIn {
    static final int QUARTERS = 40;

    /** Most firms at a time. */
    static final int BLOCK = Chunk.CAPACITY;

    /** Permanent id, to be set before a run like the three columns that follow. */
    final long[] id = new long[BLOCK];
    /** Standard deviation of the quarterly shock. */
    final double[] shockScale = new double[BLOCK];
    /** Age when the base year opens. */
    final int[] ageQuarters = new int[BLOCK];
    /** Capital, about, RMB million. */
    final double[] capital = new double[BLOCK];

    /** Transitory log productivity after a run. */
    final double[] productivity = new double[BLOCK];
    /** Gap when the next quarter opens: its drift is in, its shock and adjustment are not. */
    final double[] gap = new double[BLOCK];
    /** Cash of foreign firms. */
    final CashPath money;

    private final boolean foreign;
    private final InvestmentParameters investment;
    private final ProductionLines lines;
    private final double structural;
    private final double persistence;
    private final double drift;
    private final int mature;
    /** What a quarter of the life cycle adds to the gap, by age plus one; nothing before birth and in maturity. */
    private final double[] rise;

    private final long[] shockKeys = new long[QUARTERS];
    private final long[] adjustKeys = new long[QUARTERS];
    private final double[] shock = new double[BLOCK];
    private final double[] before = new double[BLOCK];
    private final double[] growth = new double[BLOCK];
    private final double[] exponent = new double[BLOCK];
    private final double[] wait = new double[BLOCK];
    private final int[] list = new int[BLOCK];

    BurnIn(
            TypeTerms terms,
            ModelParameters parameters,
            CashPath money,
            double quarterlyTrend,
            long seed,
            int replication) {
        ProductionParameters production = parameters.production();
        this.money = money;
        foreign = terms.type().foreign();
        investment = parameters.investment();
        lines = new ProductionLines(investment.lineCapital());
        structural = terms.function().productivityElasticity()
                / (1 - terms.function().capitalElasticity());
        persistence = production.productivityPersistence();
        drift = quarterlyTrend - terms.retained(investment.maintenanceShare());
        double[] gained = terms.lifeCycle().table();
        mature = gained.length - 1;
        rise = new double[mature + 2];
        for (int age = 0; age < mature; age++) {
            rise[age + 1] = structural * (gained[age + 1] - gained[age]);
        }
        for (int q = 0; q < QUARTERS; q++) {
            DrawKeys keys = new DrawKeys(seed, replication, q);
            shockKeys[q] = Draws.bits(keys.of(Purpose.BURN_IN), 0);
            adjustKeys[q] = Draws.bits(keys.of(Purpose.BURN_IN), 1);
        }
    }

    /** Simulates the first {@code n} firms. */
    void run(int n) {
        for (int j = 0; j < n; j++) {
            productivity[j] = 0;
            gap[j] = 0.1;
            money.start(j);
        }
        for (int q = 0; q < QUARTERS; q++) {
            open(q, n);
            adjust(q, n);
            if (foreign) {
                for (int j = 0; j < n; j++) {
                    money.advance(j, before[j], growth[j], q);
                }
            }
        }
        for (int j = 0; j < n; j++) {
            gap[j] = gap[j] + drift + riseAt(ageQuarters[j]);
        }
    }

    /** Shocks, trend, depreciation and the life cycle open the gap; a firm born in this quarter begins with its cash. */
    private void open(int q, int n) {
        Draws.laplaces(shockKeys[q], id, shock, n);
        for (int j = 0; j < n; j++) {
            double shocked = persistence * productivity[j] + shockScale[j] * shock[j];
            gap[j] += structural * (shocked - productivity[j]) + drift;
            productivity[j] = shocked;
        }
        for (int j = 0; j < n; j++) {
            gap[j] += riseAt(ageQuarters[j] - QUARTERS + q);
        }
        for (int j = 0; foreign && j < n; j++) {
            if (ageQuarters[j] - QUARTERS + q == 0) {
                money.start(j);
            }
        }
    }

    private double riseAt(int age) {
        return rise[age < 0 ? 0 : age < mature ? age + 1 : mature + 1];
    }

    /** Firms with a gap close it at the hazard; {@link OutputPass#adjust} is the same for simulated quarters. */
    private void adjust(int q, int n) {
        int open = 0;
        for (int j = 0; j < n; j++) {
            before[j] = gap[j];
            growth[j] = 0;
            list[open] = j;
            exponent[open] = -investment.baseHazard() - investment.hazardCurvature() * gap[j] * gap[j];
            open += gap[j] > 0 ? 1 : 0;
        }
        PortableMath.exp(exponent, wait, open);
        int adjusting = 0;
        for (int k = 0; k < open; k++) {
            int j = list[k];
            double share = lines.share(capital[j], 1 - wait[k], Draws.uniform(Draws.bits(adjustKeys[q], id[j])));
            list[adjusting] = j;
            wait[adjusting] = share;
            adjusting += share > 0 ? 1 : 0;
        }
        for (int k = 0; k < adjusting; k++) {
            exponent[k] = Math.min(gap[list[k]], investment.largestStep());
        }
        PortableMath.exp(exponent, exponent, adjusting);
        for (int k = 0; k < adjusting; k++) {
            int j = list[k];
            growth[j] = wait[k] * (exponent[k] - 1);
            gap[j] -= PortableMath.log(1 + growth[j]);
        }
    }
}
