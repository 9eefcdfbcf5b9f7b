package org.zonelab.engine.mechanism.instrument;

import org.zonelab.engine.world.Zone;

/**
 * One zone, as an instrument sees it at the end of the last quarter.
 *
 * @param valueAdded base-year value added of all sectors grown with the trend, RMB million a year; no feedback from the
 *     lever's own effect
 * @param employment persons
 * @param talent skilled people
 * @param firms business entities
 * @param wage average wage, RMB million a year
 */
public record ZoneSite(Zone zone, double valueAdded, double employment, double talent, double firms, double wage) {}
