package org.zonelab.engine.mechanism.land;

import org.zonelab.engine.numeric.Bounds;

/**
 * Grade of a place in the national schedule of minimum prices for industrial land: 1 is dearest, 15 cheapest.
 *
 * <p>Source: Guotuzifa [2006] 307, in force since 1 January 2007; the ends of 840 and 60 RMB per m2 and the steps between
 * are as recalled. A zone's grade is not published with its figures: {@link #ofPrice} is a synthetic rule.
 *
 * @param number 1 to 15
 */
public record LandGrade(int number) {
    private static final int GRADES = 15;

    public LandGrade {
        Bounds.within("number", number, 1, GRADES);
    }

    /** The dearest grade whose floor is at most {@code share} of a price (RMB million per thousand m2). */
    public static LandGrade ofPrice(double price, double share) {
        int number = 1;
        while (number < GRADES && new LandGrade(number).floorPrice() > share * price) {
            number++;
        }
        return new LandGrade(number);
    }

    /** Minimum price, RMB million per thousand m2. */
    public double floorPrice() {
        return rmbPerSquareMetre() / 1000.0;
    }

    /** Minimum price, RMB per m2. */
    public int rmbPerSquareMetre() {
        return switch (number) {
            case 1 -> 840;
            case 2 -> 720;
            case 3 -> 600;
            case 4 -> 480;
            case 5 -> 384;
            case 6 -> 336;
            case 7 -> 288;
            case 8 -> 252;
            case 9 -> 204;
            case 10 -> 168;
            case 11 -> 144;
            case 12 -> 120;
            case 13 -> 96;
            case 14 -> 84;
            default -> 60;
        };
    }
}
