package org.zonelab.engine.mechanism.administration;

import java.util.List;
import org.zonelab.engine.mechanism.instrument.Instrument;

/** The instruments of administration, in the order of the catalogue; weights of the evaluation act on the evaluation alone. */
public final class AdministrationInstruments {
    private AdministrationInstruments() {}

    /**
     * All of them with the given effect sizes.
     *
     * @param entrantShare capital of a new plant over that of the mean plant
     */
    public static List<Instrument> of(AdministrationParameters parameters, double entrantShare) {
        FixedCost firm = new FixedCost(entrantShare);
        return List.of(
                new ApprovalStaff(parameters),
                new ComplianceCost(parameters, firm),
                new CommitmentApproval(parameters),
                new RiskInspection(parameters, firm),
                new Delegation(parameters),
                new EvaluationIncentive(parameters),
                new MarketOperator(parameters),
                new OperatorListing(parameters),
                new SocialDuties(parameters),
                new Upgrade(parameters),
                new Merger(parameters),
                new Removal(parameters));
    }
}
