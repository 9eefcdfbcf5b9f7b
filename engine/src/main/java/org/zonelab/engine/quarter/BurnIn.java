package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.investment.InvestmentParameters;
import org.zonelab.engine.mechanism.investment.ProductionLines;
import org.zonelab.engine.mechanism.production.ProductionParameters;
import org.zonelab.engine.numeric.PortableMath;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * Where a firm of the base population stands in its investment cycle: transitory productivity and gap after
 * {@value #QUARTERS} quarters of shocks, depreciation, trend and lumpy adjustment, at given wages and prices.
 *
 * <p>Without it the mean gap would be zero, investment would fall short of depreciation and trend, and the base path
 * would drift down.
 */
final class BurnIn {
    static final int QUARTERS = 40;

    private final TypeTerms terms;
    private final ProductionParameters production;
    private final InvestmentParameters investment;
    private final double drift;
    private final double[] gained;
    private final long[] shockKeys = new long[QUARTERS];
    private final long[] adjustKeys = new long[QUARTERS];

    /** Transitory log productivity of the last firm. */
    double productivity;
    /** Gap of the last firm when the next quarter opens: its drift is in, its shock and adjustment are not. */
    double gap;

    /** Cash of the last firm. */
    final CashPath money;

    BurnIn(
            TypeTerms terms,
            ModelParameters parameters,
            CashPath money,
            double quarterlyTrend,
            long seed,
            int replication) {
        this.money = money;
        this.terms = terms;
        this.production = parameters.production();
        this.investment = parameters.investment();
        this.drift = quarterlyTrend - terms.retained(investment.maintenanceShare());
        this.gained = terms.lifeCycle().table();
        for (int q = 0; q < QUARTERS; q++) {
            DrawKeys keys = new DrawKeys(seed, replication, q);
            shockKeys[q] = Draws.bits(keys.of(Purpose.BURN_IN), 0);
            adjustKeys[q] = Draws.bits(keys.of(Purpose.BURN_IN), 1);
        }
    }

    /** Simulates one firm of about the given capital (RMB million); results in {@link #productivity} and {@link #gap}. */
    void run(long id, double shockScale, int ageQuarters, double capital) {
        ProductionLines lines = new ProductionLines(investment.lineCapital());
        double structural = terms.function().productivityElasticity()
                / (1 - terms.function().capitalElasticity());
        double persistence = production.productivityPersistence();
        int mature = gained.length - 1;
        double a = 0;
        double g = 0.1;
        money.start();
        for (int q = 0; q < QUARTERS; q++) {
            double shocked = persistence * a + shockScale * Draws.laplace(Draws.bits(shockKeys[q], id));
            g += structural * (shocked - a) + drift;
            a = shocked;
            int age = ageQuarters - QUARTERS + q;
            if (age == 0) {
                money.start();
            }
            if (age >= 0 && age < mature) {
                g += structural * (gained[age + 1] - gained[age]);
            }
            double before = g;
            double growth = 0;
            if (g > 0) {
                double wait = PortableMath.exp(-investment.baseHazard() - investment.hazardCurvature() * g * g);
                double share = lines.share(capital, 1 - wait, Draws.uniform(Draws.bits(adjustKeys[q], id)));
                if (share > 0) {
                    growth = share * (PortableMath.exp(Math.min(g, investment.largestStep())) - 1);
                    g -= PortableMath.log(1 + growth);
                }
            }
            if (terms.type().foreign()) {
                money.advance(before, growth, q);
            }
        }
        productivity = a;
        gap = g + drift + (ageQuarters < mature ? structural * (gained[ageQuarters + 1] - gained[ageQuarters]) : 0);
    }
}
