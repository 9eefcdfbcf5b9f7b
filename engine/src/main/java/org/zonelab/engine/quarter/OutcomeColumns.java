package org.zonelab.engine.quarter;

import org.zonelab.engine.outcome.OutcomeCatalogue;

/** Positions of the outcomes that a quarter writes, looked up once. */
final class OutcomeColumns {
    static final int ABOVE_SCALE_FIRMS = OutcomeCatalogue.index("above_scale_firms");
    static final int AWARE_PROFIT = OutcomeCatalogue.index("aware_profit");
    static final int CAPITAL = OutcomeCatalogue.index("capital");
    static final int CLAIMS = OutcomeCatalogue.index("claims");
    static final int CORPORATE_TAX = OutcomeCatalogue.index("corporate_tax");
    static final int CREDITED_CLAIMS = OutcomeCatalogue.index("credited_claims");
    static final int CREDIT_GRANTED = OutcomeCatalogue.index("credit_granted");
    static final int CREDIT_USED = OutcomeCatalogue.index("credit_used");
    static final int DEFERRED_BASE = OutcomeCatalogue.index("deferred_base");
    static final int DEFERRED_STOCK = OutcomeCatalogue.index("deferred_stock");
    static final int ELIGIBLE_PROFIT = OutcomeCatalogue.index("eligible_profit");
    static final int EMISSIONS = OutcomeCatalogue.index("emissions");
    static final int ENTRANT_CAPITAL = OutcomeCatalogue.index("entrant_capital");
    static final int ENTRANT_CAPITAL_ELSEWHERE = OutcomeCatalogue.index("entrant_capital_elsewhere");
    static final int ENTRIES = OutcomeCatalogue.index("entries");
    static final int EXITS = OutcomeCatalogue.index("exits");
    static final int EXPORTS = OutcomeCatalogue.index("exports");
    static final int FDI = OutcomeCatalogue.index("fdi");
    static final int FDI_EQUITY = OutcomeCatalogue.index("fdi_equity");
    static final int FDI_GREENFIELD = OutcomeCatalogue.index("fdi_greenfield");
    static final int FDI_REINVESTED = OutcomeCatalogue.index("fdi_reinvested");
    static final int FDI_USD = OutcomeCatalogue.index("fdi_usd");
    static final int FIRMS = OutcomeCatalogue.index("firms");
    static final int FIXED_INVESTMENT = OutcomeCatalogue.index("fixed_investment");
    static final int FOREIGN_CAPITAL = OutcomeCatalogue.index("foreign_capital");
    static final int FOREIGN_ENTRIES = OutcomeCatalogue.index("foreign_entries");
    static final int FOREIGN_FIRMS = OutcomeCatalogue.index("foreign_firms");
    static final int FOREIGN_FIXED_INVESTMENT = OutcomeCatalogue.index("foreign_fixed_investment");
    static final int GROSS_OUTPUT = OutcomeCatalogue.index("gross_output");
    static final int HIGH_TECH_FIRMS = OutcomeCatalogue.index("high_tech_firms");
    static final int IMPORTS = OutcomeCatalogue.index("imports");
    static final int INDUSTRIAL_OUTPUT = OutcomeCatalogue.index("industrial_output");
    static final int HOST_CITY_JOBS = OutcomeCatalogue.index("host_city_jobs");
    static final int JOB_YEARS = OutcomeCatalogue.index("job_years");
    static final int INPUTS = OutcomeCatalogue.index("inputs");
    static final int INPUTS_ABROAD = OutcomeCatalogue.index("inputs_abroad");
    static final int INPUTS_PROVINCE = OutcomeCatalogue.index("inputs_province");
    static final int INPUTS_ZONE = OutcomeCatalogue.index("inputs_zone");
    static final int JOBS = OutcomeCatalogue.index("jobs");
    static final int LAND_PRICE = OutcomeCatalogue.index("land_price");
    static final int CONCESSION = OutcomeCatalogue.index("concession");
    static final int LAND_QUOTA = OutcomeCatalogue.index("land_quota");
    static final int LAND_REVENUE = OutcomeCatalogue.index("land_revenue");
    static final int LAND_USED = OutcomeCatalogue.index("land_used");
    static final int LAND_USED_SHARE = OutcomeCatalogue.index("land_used_share");
    static final int POLLUTANTS = OutcomeCatalogue.index("pollutants");
    static final int OUTWARD_CAPITAL = OutcomeCatalogue.index("outward_capital");
    static final int PROFIT = OutcomeCatalogue.index("profit");
    static final int RECAPTURED_TAX = OutcomeCatalogue.index("recaptured_tax");
    static final int RELABELLED_CLAIMS = OutcomeCatalogue.index("relabelled_claims");
    static final int SOURCING_ABROAD_SHARE = OutcomeCatalogue.index("sourcing_abroad_share");
    static final int SOURCING_PROVINCE_SHARE = OutcomeCatalogue.index("sourcing_province_share");
    static final int SOURCING_ZONE_SHARE = OutcomeCatalogue.index("sourcing_zone_share");
    static final int TALENT = OutcomeCatalogue.index("talent");
    static final int TAX_EXPENDITURE = OutcomeCatalogue.index("tax_expenditure");
    static final int TAX_EXPENDITURE_PV = OutcomeCatalogue.index("tax_expenditure_pv");
    static final int SPECIALISED_FIRMS = OutcomeCatalogue.index("specialised_firms");
    static final int HEADQUARTERS = OutcomeCatalogue.index("headquarters");
    static final int RESEARCH_CENTRES = OutcomeCatalogue.index("research_centres");
    static final int TRADING_FIRMS = OutcomeCatalogue.index("trading_firms");
    static final int VALUE_ADDED = OutcomeCatalogue.index("value_added");
    static final int WAGE = OutcomeCatalogue.index("wage");
    static final int WAGE_BILL = OutcomeCatalogue.index("wage_bill");
    static final int WITHHOLDING_TAX = OutcomeCatalogue.index("withholding_tax");

    static final int LEVER_FEES = OutcomeCatalogue.index("lever_fees");
    static final int OUTLAY_GRANTS = OutcomeCatalogue.index("outlay_grants");
    static final int OUTLAY_SERVICES = OutcomeCatalogue.index("outlay_services");
    static final int OUTLAY_TALENT = OutcomeCatalogue.index("outlay_talent");
    static final int OUTLAY_FUND_LOSSES = OutcomeCatalogue.index("outlay_fund_losses");
    static final int OUTLAY_INFRASTRUCTURE = OutcomeCatalogue.index("outlay_infrastructure");
    static final int BOND_PROCEEDS = OutcomeCatalogue.index("bond_proceeds");
    static final int DEBT_SERVICE = OutcomeCatalogue.index("debt_service");
    static final int PUBLIC_DEBT = OutcomeCatalogue.index("public_debt");
    static final int FISCAL_BALANCE = OutcomeCatalogue.index("fiscal_balance");
    static final int CENTRAL_REVENUE = OutcomeCatalogue.index("central_revenue");
    static final int LOCAL_REVENUE = OutcomeCatalogue.index("local_revenue");
    static final int EVALUATION_SCORE = OutcomeCatalogue.index("evaluation_score");
    static final int EVALUATION_RANK = OutcomeCatalogue.index("evaluation_rank");

    private OutcomeColumns() {}
}
