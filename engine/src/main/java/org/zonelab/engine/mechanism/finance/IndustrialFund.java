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
 * Public fund that takes stakes in encouraged industry.
 *
 * <pre>
 * grant  = c f               share of the price of capital
 * hurdle = −s l f            1/year
 * losses = (c + λ) f I       RMB million
 * </pre>
 *
 * <p>f fund money as a share of investment I, c share of its stake that it leaves to firms, λ share that it loses besides, l private
 * money a public yuan brings, s yearly cost of finance saved on it. What is left of a stake returns after the horizon and is no
 * cost. Source: 2025 plan and provincial programmes; size not stated, effect sizes are assumptions.
 */
public record IndustrialFund(FinanceParameters parameters) implements FirmInstrument {
    @Override
    public Lever lever() {
        return FinanceLevers.INDUSTRIAL_FUND;
    }

    @Override
    public void apply(double dose, Site site, Effects effects) {
        if (site.industry().industrial() && site.industry().encouraged() && site.size() != SizeClass.MICRO) {
            effects.add(Channel.CAPITAL_GRANT, parameters.fundConcession() * dose);
            effects.add(Channel.HURDLE, -parameters.fundSpread() * parameters.fundLeverage() * dose);
            effects.pay(
                    Outlay.FUND_LOSSES,
                    OutlayBase.INVESTMENT,
                    (parameters.fundConcession() + parameters.fundLoss()) * dose);
        }
    }
}
