package org.zonelab.engine.quarter;

import org.zonelab.engine.mechanism.fiscal.FiscalAccount;
import org.zonelab.engine.mechanism.fiscal.FiscalFlows;
import org.zonelab.engine.mechanism.fiscal.FiscalRule;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.labour.LocalJobs;

/** Outcomes that belong to a zone and not to a type of firm: stocks, treasury, debt. */
final class ZoneFigures {
    private final BaseYear base;
    private final FiscalRule fiscal;
    private final LocalJobs localJobs;

    ZoneFigures(BaseYear base) {
        this.base = base;
        this.fiscal = new FiscalRule(base.parameters.fiscal());
        this.localJobs = new LocalJobs(base.parameters.labour());
    }

    /**
     * Adds them to the sums over the zone's firms.
     *
     * @throws org.zonelab.engine.mechanism.fiscal.IdentityViolation if the treasury's account does not close
     */
    void add(WorldState state, int z, double[] cell) {
        cell[OutcomeColumns.VALUE_ADDED] += state.residualInForce[z] / 4;
        cell[OutcomeColumns.LAND_QUOTA] += state.zones.landQuota[z];
        cell[OutcomeColumns.HOST_CITY_JOBS] += localJobs.of(cell[OutcomeColumns.JOBS]);
        cell[OutcomeColumns.TALENT] += state.zones.talent[z];
        cell[OutcomeColumns.DEFERRED_BASE] += state.deferredBase[z];
        cell[OutcomeColumns.DEFERRED_STOCK] += state.deferredTax[z];
        cell[OutcomeColumns.LAND_REVENUE] -= state.treasury.landRevenueLater[z];
        FiscalFlows flows = new FiscalFlows(
                cell[OutcomeColumns.CORPORATE_TAX],
                cell[OutcomeColumns.WITHHOLDING_TAX],
                cell[OutcomeColumns.RECAPTURED_TAX],
                0,
                cell[OutcomeColumns.LAND_REVENUE],
                state.treasury.fees[z],
                state.treasury.spending(z),
                state.treasury.bonds[z],
                state.treasury.openingDebt[z]);
        FiscalAccount account = fiscal.share(flows);
        account.check(state.quarter - 1, base.world.zones().get(z).id(), flows);
        cell[OutcomeColumns.CENTRAL_REVENUE] += account.centre();
        cell[OutcomeColumns.LOCAL_REVENUE] += account.sources() - account.bondProceeds();
        cell[OutcomeColumns.LEVER_FEES] += account.fees();
        outlays(state.treasury, z, cell);
        cell[OutcomeColumns.BOND_PROCEEDS] += account.bondProceeds();
        cell[OutcomeColumns.DEBT_SERVICE] += account.bondInterest() + account.bondRepayment();
        cell[OutcomeColumns.PUBLIC_DEBT] += state.zones.debt[z];
        cell[OutcomeColumns.FISCAL_BALANCE] += account.balance();
    }

    private static void outlays(Treasury treasury, int z, double[] cell) {
        cell[OutcomeColumns.OUTLAY_GRANTS] += treasury.outlays[Outlay.GRANTS.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_SERVICES] += treasury.outlays[Outlay.SERVICES.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_TALENT] += treasury.outlays[Outlay.TALENT.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_FUND_LOSSES] += treasury.outlays[Outlay.FUND_LOSSES.ordinal()][z];
        cell[OutcomeColumns.OUTLAY_INFRASTRUCTURE] +=
                treasury.outlays[Outlay.INFRASTRUCTURE.ordinal()][z] + treasury.bonds[z];
    }
}
