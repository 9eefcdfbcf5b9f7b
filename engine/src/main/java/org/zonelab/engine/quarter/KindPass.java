package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.FirmKind;
import org.zonelab.engine.mechanism.forces.SpecialisedFirms;
import org.zonelab.engine.mechanism.instrument.Channel;
import org.zonelab.engine.mechanism.kinds.KindOrder;
import org.zonelab.engine.mechanism.kinds.StatusReview;
import org.zonelab.engine.mechanism.opening.CorporateCentres;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/**
 * Firms that become, or cease to be, specialised firms, headquarters or research centres under levers, and what that does
 * to the record. Nothing at all before a lever has moved a kind; firms that are of a kind anyway never change.
 */
final class KindPass {
    private static final int CERTIFICATE = 1;

    private final FirmKinds kinds;
    private final SpecialisedFirms specialised;
    private final double certificate;
    private final double specialisedReview;
    private final double centreReview;
    private final long key;
    private final double[] addedValue = new double[FirmKind.values().length];

    KindPass(BaseYear base, int quarter, DrawKeys keys) {
        ModelParameters p = base.parameters;
        kinds = base.kinds;
        specialised = new SpecialisedFirms(p.forces());
        certificate = p.forces().specialisedCertification();
        specialisedReview = new StatusReview(p.forces().specialisedReviews()).quarterly();
        centreReview = new StatusReview(p.opening().centreClosure()).quarterly();
        key = keys.of(Purpose.FIRM_KIND);
        CorporateCentres centres = new CorporateCentres(p.opening());
        double trend = StrictMath.exp(base.firmTrend(quarter));
        for (FirmKind kind : FirmKind.values()) {
            addedValue[kind.ordinal()] = trend * centres.valueAdded(kind);
        }
    }

    /** Whether a lever moves any kind this quarter. */
    static boolean moved(Channels channels) {
        return channels.moves(Channel.SPECIALISED)
                || channels.moves(Channel.HEADQUARTERS)
                || channels.moves(Channel.RESEARCH_CENTRES);
    }

    /** Value added of what headquarters and centres do besides their plant: in the accounts of the record, not in its productivity. */
    void operate(Chunk c, Scratch s) {
        int few = 0;
        for (int j = 0; j < c.size; j++) {
            s.list[few] = j;
            few += c.supported[j] && s.valueAdded[j] > 0 ? 1 : 0;
        }
        for (int k = 0; k < few; k++) {
            int j = s.list[k];
            s.valueAdded[j] += addedValue[c.kind[j]];
        }
    }

    /** Firms of a chunk whose kind is reviewed this quarter change it if their place in the order says so. */
    void review(Chunk c, int t, CohortQuarter q, Channels channels, Scratch s) {
        KindOrder order = kinds.order(t);
        if (!order.possible()) {
            return;
        }
        double[] below = channels.row(q.type().foreign() ? Channel.HEADQUARTERS : Channel.SPECIALISED, t);
        double[] above = channels.row(Channel.RESEARCH_CENTRES, t);
        double review = q.type().foreign() ? centreReview : specialisedReview;
        kinds.places(c, s.uniform);
        for (int j = 0; j < c.size; j++) {
            FirmKind due = order.at(s.uniform[j], below[c.zone[j]], above[c.zone[j]]);
            if (due.code() != c.kind[j] && (c.kind[j] == 0 || c.supported[j])) {
                change(c, j, due, q, review);
            }
        }
    }

    private void change(Chunk c, int j, FirmKind due, CohortQuarter q, double review) {
        boolean reviewed = c.start[j] <= q.quarter() && Draws.happens(Draws.bits(key, c.id[j]), review);
        if (!reviewed || !FirmKinds.fits(due, c.logCapital[j], q.logMeanCapital())) {
            return;
        }
        double level = specialised.level(q.function().productivityElasticity());
        c.level[j] -= FirmKind.of(c.kind[j]) == FirmKind.SPECIALISED ? level : 0;
        c.level[j] += due == FirmKind.SPECIALISED ? level : 0;
        c.kind[j] = due.code();
        c.supported[j] = due != FirmKind.ORDINARY;
        if (due == FirmKind.SPECIALISED && Draws.happens(Draws.bits(key, c.id[j], CERTIFICATE), certificate)) {
            c.highTech[j] = true;
        }
    }
}
