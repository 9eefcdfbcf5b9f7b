package org.zonelab.engine.world;

import java.util.List;

/** Great-circle distances between zones. */
public record DistanceMatrix(List<Zone> zones) {
    public DistanceMatrix {
        zones = List.copyOf(zones);
    }

    /**
     * Distances in km, {@code [zone][zone]}. The diagonal is the mean distance between the centre and a point of a disc
     * of the zone's area, so that a zone is near, not at, itself.
     *
     * <pre>d_zz = (2/3) √(area / π)</pre>
     *
     * <p>Source: Head and Mayer (2010), Illusory border effects, in The Gravity Model in International Trade.
     */
    public double[][] km() {
        double[][] km = new double[zones.size()][zones.size()];
        for (int a = 0; a < km.length; a++) {
            km[a][a] = 2.0 / 3 * StrictMath.sqrt(zones.get(a).approvedAreaKm2() / StrictMath.PI);
            for (int b = 0; b < a; b++) {
                km[a][b] = at(a).distanceKm(at(b));
                km[b][a] = km[a][b];
            }
        }
        return km;
    }

    private Coordinates at(int zone) {
        return new Coordinates(zones.get(zone).latitude(), zones.get(zone).longitude());
    }
}
