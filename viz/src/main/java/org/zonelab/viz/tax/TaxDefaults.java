package org.zonelab.viz.tax;

import org.zonelab.engine.mechanism.profit.ProfitParameters;
import org.zonelab.engine.mechanism.tax.TaxParameters;

/** The parameters from which a case is filled where the user gives nothing. */
public record TaxDefaults(TaxParameters tax, ProfitParameters reinvestment) {}
