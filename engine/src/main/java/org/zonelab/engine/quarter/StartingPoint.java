package org.zonelab.engine.quarter;

/** One replication before its first quarter: solved constants and the population they belong to. */
record StartingPoint(BaseYear base, WorldState state) {}
