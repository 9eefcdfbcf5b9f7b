package org.zonelab.engine.mechanism.finance;

import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.instrument.Effects;
import org.zonelab.engine.mechanism.instrument.FirmInstrument;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.OutlayBase;
import org.zonelab.engine.mechanism.instrument.Site;
import org.zonelab.engine.policy.FinanceLevers;
import org.zonelab.engine.policy.Lever;

/**
 * Guarantees that make credit of small domestic firms cheaper.
 *
 * <pre>
 * hurdle = −b x                     1/year
 * losses = b x n (1 + μ) I          RMB million
 * </pre>
 *
 * <p>x cut of the yearly spread (fraction), b share of investment I paid with loans, n years of the guarantee, μ losses beyond the
 * spread because weaker borrowers come. The guarantor bears what the bank no longer charges. Source: 2025 plan (credit for small
 * technology firms); size not stated, effect sizes are assumptions.
 */
public record SmallFirmCredit(FinanceParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return FinanceLevers.SMALL_FIRM_CREDIT;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.size() == SizeClass.SMALL && !site.foreign()) {
            double share = parameters.smallLoanShare() * dose;
            effects.add(Channel.HURDLE, -share);
            effects.pay(
                    Outlay.FUND_LOSSES,
                    OutlayBase.INVESTMENT,
                    share * parameters.guaranteeYears() * (1 + parameters.guaranteeMarkup()));
        }
    }
}
