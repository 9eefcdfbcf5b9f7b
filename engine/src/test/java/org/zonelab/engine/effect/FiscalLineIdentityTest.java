package org.zonelab.engine.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.zonelab.engine.effect.FiscalLine.Treasury;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;
import org.zonelab.engine.policy.ForcesLevers;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.TalentLevers;
import org.zonelab.engine.quarter.CentralParameters;
import org.zonelab.engine.quarter.Runs;

/** Do the lines of the account add up to the balances that the model itself books, in the nation and in every zone? */
class FiscalLineIdentityTest {
    private static final int QUARTERS = 8;

    private static WorldSeries series() {
        return Runs.simulation(CentralParameters.all(), QUARTERS)
                .run(Runs.policy(
                        Runs.setting(LeverCatalogue.CREDIT_RATE, 0.1, Runs.FIRST, Runs.everywhere()),
                        Runs.setting(ForcesLevers.EQUIPMENT_GRANT, 0.1, Runs.FIRST, Runs.everywhere()),
                        Runs.setting(TalentLevers.RECRUITING_GRANT, 0.1, Runs.FIRST, Runs.inZone(1))))
                .series();
    }

    @Test
    void linesAddUpToTheBalancesThatTheModelBooks() {
        FiscalTerms terms = new FiscalTerms(
                CentralParameters.all().fiscal().localCorporateShare(),
                CentralParameters.all().fiscal().localWithholdingShare(),
                0.03,
                10);
        WorldSeries series = series();
        PeriodFigures year = PeriodFigures.of(series, new Period("2025", Runs.FIRST, QUARTERS));
        for (int scope = 0; scope < series.scopes().size(); scope++) {
            if (series.scopes().get(scope).dimension().compareTo(Scope.Dimension.ZONE) <= 0) {
                int place = scope;
                for (FiscalLine line : FiscalLine.all(terms)) {
                    if (line.name().equals("balance") && line.treasury() != Treasury.ALL) {
                        String booked = line.treasury() == Treasury.CENTRE ? "central_revenue" : "fiscal_balance";
                        double expected = year.value(scope, booked);
                        assertThat(line.of(outcome -> year.value(place, outcome)))
                                .as(
                                        "%s in %s",
                                        booked, series.scopes().get(scope).name())
                                .isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
                    }
                }
            }
        }
    }
}
