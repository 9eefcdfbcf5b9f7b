package org.zonelab.engine.world;

/**
 * Where an investor is booked. Origin 0 is domestic.
 *
 * @param id kebab-case name
 * @param share share of foreign direct investment, 0 for domestic and for a single named group
 * @param treatyRate withholding rate on dividends for investors who meet the treaty's conditions
 * @param statutoryRate withholding rate otherwise
 */
public record Origin(String id, String nameEn, String nameZh, double share, double treatyRate, double statutoryRate) {
    public boolean domestic() {
        return id.equals("domestic");
    }

    /** Whether all its plants belong to one named group. */
    public boolean group() {
        return share == 0 && !domestic();
    }
}
