package org.zonelab.engine.world;

/**
 * A province-level unit.
 *
 * @param gdp RMB million a year, base year
 * @param population persons
 * @param wage average urban non-private wage, RMB million a person and year
 * @param westernPreference whether encouraged industries pay the reduced western corporate tax rate
 */
public record Province(
        String nameEn,
        String nameZh,
        Region region,
        double gdp,
        double population,
        double wage,
        double portLatitude,
        double portLongitude,
        boolean westernPreference) {}
