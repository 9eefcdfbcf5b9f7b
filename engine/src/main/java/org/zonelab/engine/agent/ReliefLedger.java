package org.zonelab.engine.agent;

import java.util.Arrays;

/**
 * Reinvested profit under the withholding reliefs, one chunk of foreign firms, in columns by vintage year.
 *
 * <p>Entry {@code slot} of the column of a vintage belongs to the claims of one payer in one calendar year; RMB million. A
 * column is made at its first entry, so that years without claims or credits cost neither memory nor time. Only the law
 * changes the entries; here they are kept, summed, cleared and copied.
 */
public final class ReliefLedger {
    private static final int QUARTERS = 4;

    private final int firstYear;
    private final int baseYear;
    private final int vintages;
    private final int slots;

    /** Stands for every column without an entry; never written. */
    private final double[] zeros;

    /** Reinvested amount not yet recovered, {@code [vintage][slot]}. */
    private final double[][] base;

    /** Tax deferred on the base, at the rate of the payment date or the rate elected. */
    private final double[][] tax;

    /** Credit granted and not clawed back, used or not. */
    private final double[][] credit;

    /** Credit not yet used. */
    private final double[][] unused;

    /** Quarter of the latest claim of the vintage; empty without claims. */
    private final short[][] claimQuarter;

    private int firstCreditVintage;
    private int endVintage;

    /**
     * An empty ledger.
     *
     * @param firstYear calendar year of the first vintage
     * @param lastYear calendar year of the last vintage
     * @param baseYear calendar year in which quarter 0 lies
     * @param slots firms of the chunk
     */
    public ReliefLedger(int firstYear, int lastYear, int baseYear, int slots) {
        if (lastYear < firstYear || slots < 0) {
            throw new IllegalArgumentException("ledger needs lastYear >= firstYear and slots >= 0, was " + firstYear
                    + " to " + lastYear + ", " + slots + " slots");
        }
        this.firstYear = firstYear;
        this.baseYear = baseYear;
        this.vintages = lastYear - firstYear + 1;
        this.slots = slots;
        this.zeros = new double[slots];
        this.base = emptyColumns();
        this.tax = emptyColumns();
        this.credit = emptyColumns();
        this.unused = emptyColumns();
        this.claimQuarter = new short[vintages][0];
        this.firstCreditVintage = vintages;
    }

    private double[][] emptyColumns() {
        double[][] columns = new double[vintages][];
        Arrays.fill(columns, zeros);
        return columns;
    }

    public int vintages() {
        return vintages;
    }

    public int slots() {
        return slots;
    }

    public int firstYear() {
        return firstYear;
    }

    /** First vintage in which any firm was granted a credit; {@link #endVintage()} or more if none. */
    public int firstCreditVintage() {
        return firstCreditVintage;
    }

    /** One more than the last vintage in which any firm claimed. */
    public int endVintage() {
        return endVintage;
    }

    /**
     * Vintage of a quarter, counted from the first quarter of the base year.
     *
     * @throws IllegalArgumentException if the quarter lies outside the ledger's years
     */
    public int vintage(int quarter) {
        int vintage = baseYear + Math.floorDiv(quarter, QUARTERS) - firstYear;
        if (vintage < 0 || vintage >= vintages) {
            throw new IllegalArgumentException("quarter " + quarter + " lies outside the ledger's years " + firstYear
                    + " to " + (firstYear + vintages - 1));
        }
        return vintage;
    }

    public double base(int slot, int vintage) {
        return base[vintage][slot];
    }

    public double tax(int slot, int vintage) {
        return tax[vintage][slot];
    }

    public double credit(int slot, int vintage) {
        return credit[vintage][slot];
    }

    public double unused(int slot, int vintage) {
        return unused[vintage][slot];
    }

    /** Quarter of the firm's latest claim of a vintage; 0 if it made none. */
    public int claimQuarter(int slot, int vintage) {
        return claimQuarter[vintage].length == 0 ? 0 : claimQuarter[vintage][slot];
    }

    /** Adds a claim to the vintage of its quarter; the vintage's holding period starts with its latest claim. */
    public void addClaim(int slot, int quarter, double amount, double deferredTax, double grantedCredit) {
        int vintage = vintage(quarter);
        open(vintage);
        base[vintage][slot] += amount;
        tax[vintage][slot] += deferredTax;
        claimQuarter[vintage][slot] = (short) quarter;
        if (grantedCredit > 0) {
            openCredit(vintage);
            credit[vintage][slot] += grantedCredit;
            unused[vintage][slot] += grantedCredit;
        }
    }

    private void open(int vintage) {
        if (base[vintage] == zeros) {
            base[vintage] = new double[slots];
            tax[vintage] = new double[slots];
            claimQuarter[vintage] = new short[slots];
            endVintage = Math.max(endVintage, vintage + 1);
        }
    }

    private void openCredit(int vintage) {
        if (credit[vintage] == zeros) {
            credit[vintage] = new double[slots];
            unused[vintage] = new double[slots];
            firstCreditVintage = Math.min(firstCreditVintage, vintage);
        }
    }

    /** Takes recovered investment and the tax due on it out of a vintage with claims. */
    public void removeBase(int slot, int vintage, double amount, double taxDue) {
        base[vintage][slot] -= amount;
        tax[vintage][slot] -= taxDue;
    }

    /** Lowers the credit of a vintage, first what is unused; returns what had been used and must be repaid. */
    public double removeCredit(int slot, int vintage, double amount) {
        if (credit[vintage] == zeros) {
            return amount;
        }
        double fromUnused = Math.min(unused[vintage][slot], amount);
        credit[vintage][slot] -= amount;
        unused[vintage][slot] -= fromUnused;
        return amount - fromUnused;
    }

    /** Uses credit of a vintage that has it. */
    public void use(int slot, int vintage, double amount) {
        if (amount > 0) {
            unused[vintage][slot] -= amount;
        }
    }

    /** Deferred base of a firm, RMB million. */
    public double totalBase(int slot) {
        return sum(base, slot);
    }

    /** Deferred tax of a firm, RMB million. */
    public double totalTax(int slot) {
        return sum(tax, slot);
    }

    /** Credit of a firm, used or not, RMB million. */
    public double totalCredit(int slot) {
        return sum(credit, slot);
    }

    /** Unused credit of a firm, RMB million. */
    public double totalUnused(int slot) {
        return firstCreditVintage < endVintage ? sum(unused, slot) : 0;
    }

    /** Deferred base of the first {@code n} firms, RMB million, bit for bit {@link #totalBase}. */
    public void totalBase(double[] out, int n) {
        sum(base, out, n);
    }

    /** Deferred tax of the first {@code n} firms, RMB million, bit for bit {@link #totalTax}. */
    public void totalTax(double[] out, int n) {
        sum(tax, out, n);
    }

    /** Adds the deferred tax of a firm to an array by vintage. */
    public void addTaxByVintage(int slot, double[] sums) {
        for (int vintage = 0; vintage < endVintage; vintage++) {
            sums[vintage] += tax[vintage][slot];
        }
    }

    /** Empties a slot for a new firm. */
    public void clear(int slot) {
        for (int vintage = 0; vintage < endVintage; vintage++) {
            if (base[vintage] != zeros) {
                base[vintage][slot] = 0;
                tax[vintage][slot] = 0;
                claimQuarter[vintage][slot] = 0;
            }
            if (credit[vintage] != zeros) {
                credit[vintage][slot] = 0;
                unused[vintage][slot] = 0;
            }
        }
    }

    /** Copies a firm from a slot of another ledger (or of this one) with the same years. */
    public void copy(ReliefLedger from, int fromSlot, int slot) {
        if (from.firstYear != firstYear || from.vintages != vintages || from.baseYear != baseYear) {
            throw new IllegalArgumentException("ledgers cover different years");
        }
        clear(slot);
        for (int vintage = 0; vintage < from.endVintage; vintage++) {
            if (from.base[vintage] != from.zeros) {
                open(vintage);
                base[vintage][slot] = from.base[vintage][fromSlot];
                tax[vintage][slot] = from.tax[vintage][fromSlot];
                claimQuarter[vintage][slot] = from.claimQuarter[vintage][fromSlot];
            }
            if (from.credit[vintage] != from.zeros) {
                openCredit(vintage);
                credit[vintage][slot] = from.credit[vintage][fromSlot];
                unused[vintage][slot] = from.unused[vintage][fromSlot];
            }
        }
    }

    private double sum(double[][] columns, int slot) {
        double sum = 0;
        for (int vintage = 0; vintage < endVintage; vintage++) {
            sum += columns[vintage][slot];
        }
        return sum;
    }

    private void sum(double[][] columns, double[] out, int n) {
        Arrays.fill(out, 0, n, 0);
        for (int vintage = 0; vintage < endVintage; vintage++) {
            add(columns[vintage], out, n);
        }
    }

    private static void add(double[] column, double[] out, int n) {
        for (int j = 0; j < n; j++) {
            out[j] += column[j];
        }
    }
}
