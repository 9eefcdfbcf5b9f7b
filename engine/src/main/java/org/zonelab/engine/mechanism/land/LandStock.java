package org.zonelab.engine.mechanism.land;

/**
 * Where the land of a zone is: in use, being redeveloped, or free under the quota.
 *
 * <pre>
 * returned = S [1 − exp(−1 / (4 T))]
 * S'       = S − returned + released
 * free     = max(0, Q − U − S)
 * </pre>
 *
 * <p>S land being redeveloped, released the land of firms that closed in the quarter, U land in use, Q quota (thousand m2),
 * T mean years of redevelopment. Returned land becomes free; nothing is lost on the way. Assumption: a constant share
 * returns each quarter, so that one number a zone is the whole queue.
 */
public record LandStock(LandParameters parameters) {
    /** Share of the land being redeveloped that returns within a quarter. */
    public double quarterlyReturn() {
        return -StrictMath.expm1(-1 / (4 * parameters.redevelopmentYears()));
    }

    /**
     * Moves one quarter on.
     *
     * @param released land released in the quarter, thousand m2
     * @param redeveloping land being redeveloped; updated
     * @param returned written: land that became free
     */
    public void advance(double[] released, double[] redeveloping, double[] returned) {
        double share = quarterlyReturn();
        for (int zone = 0; zone < redeveloping.length; zone++) {
            returned[zone] = share * redeveloping[zone];
            redeveloping[zone] += released[zone] - returned[zone];
        }
    }

    /** Land free under the quota; writes {@code free}, never negative. */
    public void free(double[] quota, double[] use, double[] redeveloping, double[] free) {
        for (int zone = 0; zone < free.length; zone++) {
            double left = quota[zone] - use[zone] - redeveloping[zone];
            free[zone] = left > 0 ? left : 0;
        }
    }
}
