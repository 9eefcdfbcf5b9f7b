package org.zonelab.engine.mechanism.tax;

import org.zonelab.engine.numeric.Bounds;

/**
 * What one yuan of investment buys and how the law lets it be deducted: equipment, of which a part at once, and
 * buildings.
 *
 * @param equipmentShare share of equipment in investment
 * @param expensedShare share of equipment that is deducted at once
 */
public record AssetMix(double equipmentShare, double expensedShare, Allowance equipment, Allowance building) {
    public AssetMix {
        Bounds.within("equipmentShare", equipmentShare, 0, 1);
        Bounds.within("expensedShare", expensedShare, 0, 1);
    }

    public AssetMix withExpensedShare(double share) {
        return new AssetMix(equipmentShare, share, equipment, building);
    }

    /** The schedule of the mix. */
    public Allowance allowance() {
        return new Allowance.Mixed(
                equipmentShare, new Allowance.Mixed(expensedShare, new Allowance.Expensing(), equipment), building);
    }

    /**
     * Tax terms at a rate.
     *
     * @param nominalRate discount rate of the deductions, 1/year
     * @param equipmentGrant grant per yuan of equipment
     */
    public TaxTerms terms(double rate, double nominalRate, double equipmentGrant) {
        return TaxTerms.of(rate, allowance().presentValue(nominalRate), equipmentShare * equipmentGrant);
    }
}
