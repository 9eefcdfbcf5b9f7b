package org.zonelab.engine.quarter;

import java.util.Arrays;
import org.zonelab.engine.mechanism.instrument.Outlay;
import org.zonelab.engine.mechanism.instrument.ZoneChannel;

/** What levers cost and bring the zones' treasuries in the last simulated quarter, RMB million. */
final class Treasury {
    /** Spending by purpose, {@code [outlay][zone]}. */
    final double[][] outlays;

    /** Price on carbon and fees collected from firms, {@code [zone]}. */
    final double[] fees;

    /** Land revenue put off by leases, less their rents, {@code [zone]}. */
    final double[] landRevenueLater;

    /** Special bonds issued, {@code [zone]}. */
    final double[] bonds;

    /** Debt before the quarter's bonds and repayment, {@code [zone]}. */
    final double[] openingDebt;

    Treasury(int zones) {
        outlays = new double[Outlay.values().length][zones];
        fees = new double[zones];
        landRevenueLater = new double[zones];
        bonds = new double[zones];
        openingDebt = new double[zones];
    }

    Treasury copy() {
        Treasury copy = new Treasury(bonds.length);
        for (int k = 0; k < outlays.length; k++) {
            System.arraycopy(outlays[k], 0, copy.outlays[k], 0, bonds.length);
        }
        System.arraycopy(fees, 0, copy.fees, 0, fees.length);
        System.arraycopy(landRevenueLater, 0, copy.landRevenueLater, 0, fees.length);
        System.arraycopy(bonds, 0, copy.bonds, 0, bonds.length);
        System.arraycopy(openingDebt, 0, copy.openingDebt, 0, bonds.length);
        return copy;
    }

    void clear() {
        for (double[] row : outlays) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(fees, 0);
    }

    /** Issues the quarter's bonds; debt is repaid by the fiscal rule. */
    void issue(ZonePrograms programs, double[] debt) {
        double[] perYear = programs.row(ZoneChannel.BONDS);
        for (int z = 0; z < bonds.length; z++) {
            bonds[z] = perYear[z] / 4;
            openingDebt[z] = debt[z];
        }
    }

    /** Spending of a zone, RMB million in the quarter, infrastructure paid by bonds not counted. */
    double spending(int zone) {
        double sum = 0;
        for (double[] row : outlays) {
            sum += row[zone];
        }
        return sum;
    }
}
