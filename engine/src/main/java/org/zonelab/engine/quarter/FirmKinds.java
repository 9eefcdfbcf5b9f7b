package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;
import org.zonelab.engine.agent.Cohort;
import org.zonelab.engine.agent.FirmKind;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.mechanism.kinds.KindOrder;
import org.zonelab.engine.random.Draws;
import org.zonelab.engine.random.Purpose;

/** What kinds the firms of each type can be of, and of which each is when it enters the world. */
final class FirmKinds {
    private final KindOrder[] orders;
    private final long key;

    FirmKinds(ModelParameters parameters, TypeTerms[] terms, DrawKeys keys) {
        key = keys.permanent(Purpose.FIRM_KIND);
        orders = new KindOrder[terms.length];
        for (int t = 0; t < orders.length; t++) {
            orders[t] = order(parameters, terms[t]);
        }
    }

    private static KindOrder order(ModelParameters p, TypeTerms terms) {
        if (terms.type().size() == SizeClass.MICRO) {
            return KindOrder.NONE;
        }
        if (terms.type().foreign()) {
            return new KindOrder(0, p.opening().headquartersShare(), p.opening().centreShare());
        }
        return terms.industry().industrial() ? new KindOrder(p.forces().specialisedShare(), 0, 0) : KindOrder.NONE;
    }

    KindOrder order(int t) {
        return orders[t];
    }

    /** Place of a firm in the order that decides on its kind, within 0 and 1. */
    double place(long id) {
        return Draws.uniform(Draws.bits(key, id));
    }

    /** Places of the firms of a chunk. */
    void places(Chunk c, double[] places) {
        Draws.uniforms(key, c.id, places, c.size);
    }

    /** Whether a firm may be of a kind: specialised firms are not larger than the mean of their type when they become so. */
    static boolean fits(FirmKind kind, double logCapital, double logMeanCapital) {
        return kind != FirmKind.SPECIALISED || logCapital <= logMeanCapital;
    }

    /** Code of the kind of a firm that enters the world. */
    byte first(int t, long id, double logCapital, double logMeanCapital) {
        if (!orders[t].possible()) {
            return 0;
        }
        FirmKind kind = orders[t].atBase(place(id));
        return fits(kind, logCapital, logMeanCapital) ? kind.code() : 0;
    }

    /** Marks the firms of the base year. */
    void mark(int t, Cohort cohort, double logMeanCapital) {
        for (Chunk c : cohort.chunks()) {
            for (int j = 0; j < c.size; j++) {
                c.kind[j] = first(t, c.id[j], c.logCapital[j], logMeanCapital);
            }
        }
    }
}
