package org.zonelab.engine.quarter;

import org.zonelab.engine.agent.Chunk;

/** Arrays that passes share while they work on one chunk; one object a thread, no state between chunks. */
final class Scratch {
    final double[] logValueAdded = new double[Chunk.CAPACITY];
    final double[] valueAdded = new double[Chunk.CAPACITY];
    final double[] capital = new double[Chunk.CAPACITY];
    final double[] gap = new double[Chunk.CAPACITY];
    final double[] survival = new double[Chunk.CAPACITY];
    final double[] share = new double[Chunk.CAPACITY];
    final double[] step = new double[Chunk.CAPACITY];
    final double[] investment = new double[Chunk.CAPACITY];
    final double[] profit = new double[Chunk.CAPACITY];
    final double[] tax = new double[Chunk.CAPACITY];
    final double[] a = new double[Chunk.CAPACITY];
    final double[] b = new double[Chunk.CAPACITY];
    final double[] uniform = new double[Chunk.CAPACITY];
    final int[] row = new int[Chunk.CAPACITY];
    /** Positions of the few firms that a pass goes on with. */
    final int[] list = new int[Chunk.CAPACITY];
}
