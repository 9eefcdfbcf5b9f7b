package org.zonelab.engine.mechanism.green;

import org.zonelab.engine.numeric.Bounds;

/**
 * Effect sizes of the green levers.
 *
 * @param directPriceCut price of power bought directly from generators nearby, share by which it is cheaper
 * @param electricityBillShare share of the energy bill that is electricity
 * @param shiftedShare share of that saving which is cost of the grid that other users then pay
 * @param zoneGridShare share of those other users that are firms of the zones
 * @param accountCost cost of keeping carbon accounts, RMB million a firm and year
 * @param accountAbatement share of emissions that firms save once they measure them
 * @param footprintGain trade cost that an accepted footprint saves, share of the value of exports
 * @param verificationCost public cost of verifying accounts, RMB million a firm and year
 * @param carbonResponse fall of log emissions per RMB 100 a tonne
 * @param pollutantBenefit fall of log pollutants per fall of log emissions that a carbon price brings
 * @param abatementCost cost of the last tonne of pollutants if all were abated, RMB million
 * @param inspectionCost public cost of inspection, RMB million a firm and year
 * @param ecoEnergySaving share of the energy bill that an eco-industrial park saves by exchange of heat and materials
 * @param ecoAbatement share of emissions that it saves
 * @param ecoPollutants share of pollutants that it saves
 * @param ecoCost public cost of its networks, capital as a yearly sum, share of value added
 * @param zeroCarbonAbatement share of emissions that a zero-carbon park saves
 * @param zeroCarbonCost cost of a tonne saved there, capital as a yearly sum, RMB
 * @param zeroCarbonPublicShare share of it that the zone pays
 */
public record GreenParameters(
        double directPriceCut,
        double electricityBillShare,
        double shiftedShare,
        double zoneGridShare,
        double accountCost,
        double accountAbatement,
        double footprintGain,
        double verificationCost,
        double carbonResponse,
        double pollutantBenefit,
        double abatementCost,
        double inspectionCost,
        double ecoEnergySaving,
        double ecoAbatement,
        double ecoPollutants,
        double ecoCost,
        double zeroCarbonAbatement,
        double zeroCarbonCost,
        double zeroCarbonPublicShare) {
    public GreenParameters {
        Bounds.within("directPriceCut", directPriceCut, 0, 1);
        Bounds.within("electricityBillShare", electricityBillShare, 0, 1);
        Bounds.within("shiftedShare", shiftedShare, 0, 1);
        Bounds.within("zoneGridShare", zoneGridShare, 0, 1);
        Bounds.notNegative("accountCost", accountCost);
        Bounds.within("accountAbatement", accountAbatement, 0, 0.5);
        Bounds.within("footprintGain", footprintGain, 0, 0.1);
        Bounds.notNegative("verificationCost", verificationCost);
        Bounds.within("carbonResponse", carbonResponse, 0, 2);
        Bounds.within("pollutantBenefit", pollutantBenefit, 0, 2);
        Bounds.notNegative("abatementCost", abatementCost);
        Bounds.notNegative("inspectionCost", inspectionCost);
        Bounds.within("ecoEnergySaving", ecoEnergySaving, 0, 1);
        Bounds.within("ecoAbatement", ecoAbatement, 0, 0.9);
        Bounds.within("ecoPollutants", ecoPollutants, 0, 0.9);
        Bounds.within("ecoCost", ecoCost, 0, 0.1);
        Bounds.within("zeroCarbonAbatement", zeroCarbonAbatement, 0, 0.95);
        Bounds.notNegative("zeroCarbonCost", zeroCarbonCost);
        Bounds.within("zeroCarbonPublicShare", zeroCarbonPublicShare, 0, 1);
    }
}
