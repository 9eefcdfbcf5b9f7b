package org.zonelab.engine.mechanism.tax;

/** Where the money of an investment comes from. */
public enum Finance {
    /** Profit kept in the firm: the new view of dividend taxation. */
    RETAINED,
    /** Money of the foreign parent: the old view. */
    NEW_EQUITY,
    /** A loan whose interest is deducted; lender's tax and withholding on interest are left out. */
    DEBT
}
