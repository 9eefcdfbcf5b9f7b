package org.zonelab.scenarios.study;

import java.nio.ByteBuffer;

/** The figures of one task as they travel from the machine that simulated it to the one that keeps the journal. */
public final class PortableFigures {
    private PortableFigures() {}

    /** Simulates a task and packs its figures. */
    public static byte[] simulate(StudyPlan plan, int task) {
        double[] figures = Study.figures(plan, plan.task(task), () -> {});
        ByteBuffer bytes = ByteBuffer.allocate(figures.length * Double.BYTES);
        bytes.asDoubleBuffer().put(figures);
        return bytes.array();
    }

    /** Unpacks figures, bit for bit. */
    public static double[] read(byte[] packed) {
        double[] figures = new double[packed.length / Double.BYTES];
        ByteBuffer.wrap(packed).asDoubleBuffer().get(figures);
        return figures;
    }
}
