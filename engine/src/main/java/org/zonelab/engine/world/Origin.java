package org.zonelab.engine.world;

/**
 * Where an investor is booked. Origin 0 is domestic.
 *
 * @param id kebab-case name
 * @param share share of foreign direct investment, 0 for domestic and for a single named group
 * @param treatyRate withholding rate on dividends for investors who meet the treaty's conditions
 * @param statutoryRate withholding rate otherwise
 * @param lawOf id of the origin whose law holds for it: its own, but for a named group
 */
public record Origin(
        String id, String nameEn, String nameZh, double share, double treatyRate, double statutoryRate, String lawOf) {
    /** An origin with a law of its own. */
    public Origin(String id, String nameEn, String nameZh, double share, double treatyRate, double statutoryRate) {
        this(id, nameEn, nameZh, share, treatyRate, statutoryRate, id);
    }

    /** One named group of an origin. */
    public static Origin group(String id, Origin home) {
        return new Origin(id, id, id, 0, home.treatyRate, home.statutoryRate, home.id);
    }

    public boolean domestic() {
        return id.equals("domestic");
    }

    /** Whether all its plants belong to one named group. */
    public boolean group() {
        return !lawOf.equals(id);
    }
}
