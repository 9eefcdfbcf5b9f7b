package org.zonelab.engine.world;

/** A point on the globe, degrees north and east. */
public record Coordinates(double latitude, double longitude) {
    /** Mean radius of the Earth, km. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "latitude must be in [-90, 90] and longitude in [-180, 180], were " + latitude + ", " + longitude);
        }
    }

    /**
     * Great-circle distance by the haversine formula, km.
     *
     * <pre>d = 2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2))</pre>
     */
    public double distanceKm(Coordinates other) {
        double north = StrictMath.sin(StrictMath.toRadians(other.latitude - latitude) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + StrictMath.cos(StrictMath.toRadians(latitude))
                        * StrictMath.cos(StrictMath.toRadians(other.latitude))
                        * east
                        * east;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, chord)));
    }
}
