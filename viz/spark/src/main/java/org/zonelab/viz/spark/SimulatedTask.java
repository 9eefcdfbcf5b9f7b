package org.zonelab.viz.spark;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/** What an executor does with a partition: it simulates the one task that the partition holds. */
final class SimulatedTask extends AbstractFunction1<Iterator<Integer>, byte[]> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Broadcast<WorkerSession> session;

    SimulatedTask(Broadcast<WorkerSession> session) {
        this.session = session;
    }

    @Override
    public byte[] apply(Iterator<Integer> tasks) {
        return session.value().simulate(tasks.next());
    }
}
