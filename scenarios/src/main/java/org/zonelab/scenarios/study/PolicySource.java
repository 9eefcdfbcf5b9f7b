package org.zonelab.scenarios.study;

import java.util.List;
import java.util.function.IntFunction;
import org.zonelab.engine.policy.Policy;

/** The policies of a cell: as many in every replication, the same ones or others. */
public interface PolicySource {
    /** How many. */
    int count();

    /** Those of a replication, in their order. */
    List<Policy> in(int replication);

    /** The same policies in every replication. */
    static PolicySource same(List<Policy> policies) {
        List<Policy> kept = List.copyOf(policies);
        return new PolicySource() {
            @Override
            public int count() {
                return kept.size();
            }

            @Override
            public List<Policy> in(int replication) {
                return kept;
            }
        };
    }

    /** One policy, which depends on the replication. */
    static PolicySource one(IntFunction<Policy> policy) {
        return new PolicySource() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public List<Policy> in(int replication) {
                return List.of(policy.apply(replication));
            }
        };
    }
}
