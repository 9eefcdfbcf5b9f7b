package org.zonelab.scenarios.data;

/**
 * What somebody states of one zone in one year.
 *
 * @param zone position of the zone
 * @param value in the unit of the kind
 */
record ZoneFigure(int zone, FigureKind kind, int year, double value, FigureTag tag, String source) {}
