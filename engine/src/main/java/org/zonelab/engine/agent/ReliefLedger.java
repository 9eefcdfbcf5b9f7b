package org.zonelab.engine.agent;

import java.util.Arrays;

/**
 * Reinvested profit under the withholding reliefs, one chunk of foreign firms, in columns by firm and vintage year.
 *
 * <p>Entry {@code slot * vintages + vintage} of each column belongs to the claims of one payer in one calendar year; RMB
 * million. Only the law changes the entries; here they are kept, summed, cleared and copied.
 */
public final class ReliefLedger {
    private static final int QUARTERS = 4;

    private final int firstYear;
    private final int baseYear;
    private final int vintages;
    private final int slots;

    /** Reinvested amount not yet recovered. */
    private final double[] base;

    /** Tax deferred on the base, at the rate of the payment date or the rate elected. */
    private final double[] tax;

    /** Credit granted and not clawed back, used or not. */
    private final double[] credit;

    /** Credit not yet used. */
    private final double[] unused;

    /** Quarter of the latest claim of the vintage. */
    private final short[] claimQuarter;

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
        int size = slots * vintages;
        this.base = new double[size];
        this.tax = new double[size];
        this.credit = new double[size];
        this.unused = new double[size];
        this.claimQuarter = new short[size];
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
        return base[slot * vintages + vintage];
    }

    public double tax(int slot, int vintage) {
        return tax[slot * vintages + vintage];
    }

    public double credit(int slot, int vintage) {
        return credit[slot * vintages + vintage];
    }

    public double unused(int slot, int vintage) {
        return unused[slot * vintages + vintage];
    }

    public int claimQuarter(int slot, int vintage) {
        return claimQuarter[slot * vintages + vintage];
    }

    /** Adds a claim to the vintage of its quarter; the vintage's holding period starts with its latest claim. */
    public void addClaim(int slot, int quarter, double amount, double deferredTax, double grantedCredit) {
        int entry = slot * vintages + vintage(quarter);
        base[entry] += amount;
        tax[entry] += deferredTax;
        credit[entry] += grantedCredit;
        unused[entry] += grantedCredit;
        claimQuarter[entry] = (short) quarter;
    }

    /** Takes recovered investment and the tax due on it out of a vintage. */
    public void removeBase(int slot, int vintage, double amount, double taxDue) {
        int entry = slot * vintages + vintage;
        base[entry] -= amount;
        tax[entry] -= taxDue;
    }

    /** Lowers the credit of a vintage, first what is unused; returns what had been used and must be repaid. */
    public double removeCredit(int slot, int vintage, double amount) {
        int entry = slot * vintages + vintage;
        double fromUnused = Math.min(unused[entry], amount);
        credit[entry] -= amount;
        unused[entry] -= fromUnused;
        return amount - fromUnused;
    }

    /** Uses credit of a vintage. */
    public void use(int slot, int vintage, double amount) {
        unused[slot * vintages + vintage] -= amount;
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
        return sum(unused, slot);
    }

    /** Adds the deferred tax of a firm to an array by vintage. */
    public void addTaxByVintage(int slot, double[] sums) {
        for (int vintage = 0; vintage < vintages; vintage++) {
            sums[vintage] += tax[slot * vintages + vintage];
        }
    }

    /** Empties a slot for a new firm. */
    public void clear(int slot) {
        int from = slot * vintages;
        int to = from + vintages;
        Arrays.fill(base, from, to, 0);
        Arrays.fill(tax, from, to, 0);
        Arrays.fill(credit, from, to, 0);
        Arrays.fill(unused, from, to, 0);
        Arrays.fill(claimQuarter, from, to, (short) 0);
    }

    /** Copies a firm from a slot of another ledger (or of this one) with the same years. */
    public void copy(ReliefLedger from, int fromSlot, int slot) {
        if (from.firstYear != firstYear || from.vintages != vintages || from.baseYear != baseYear) {
            throw new IllegalArgumentException("ledgers cover different years");
        }
        int source = fromSlot * vintages;
        int target = slot * vintages;
        System.arraycopy(from.base, source, base, target, vintages);
        System.arraycopy(from.tax, source, tax, target, vintages);
        System.arraycopy(from.credit, source, credit, target, vintages);
        System.arraycopy(from.unused, source, unused, target, vintages);
        System.arraycopy(from.claimQuarter, source, claimQuarter, target, vintages);
    }

    private double sum(double[] column, int slot) {
        double sum = 0;
        int from = slot * vintages;
        for (int vintage = 0; vintage < vintages; vintage++) {
            sum += column[from + vintage];
        }
        return sum;
    }
}
