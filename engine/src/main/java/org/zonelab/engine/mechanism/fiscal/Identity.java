package org.zonelab.engine.mechanism.fiscal;

/**
 * Two sides of an account that must agree.
 *
 * <pre>|l − r| ≤ ε max(|l|, |r|, scale)</pre>
 *
 * @param equation the identity in words
 * @param tolerance ε, relative
 */
public record Identity(String equation, double tolerance) {
    /** Tolerance of every account of the model. */
    public static final double TOLERANCE = 1e-9;

    /** An identity with the tolerance of the model. */
    public static Identity of(String equation) {
        return new Identity(equation, TOLERANCE);
    }

    /**
     * Checks one quarter in one place.
     *
     * @param place named in the message; turned into text only for it
     * @param scale size of what was added up to get the two sides; rounding is judged against it
     * @throws IdentityViolation if the sides differ by more than the tolerance, or one is not a finite number
     */
    public void check(int quarter, Object place, double left, double right, double scale) {
        double size = Math.max(Math.max(Math.abs(left), Math.abs(right)), Math.abs(scale));
        if (!(Math.abs(left - right) <= tolerance * size && size < Double.POSITIVE_INFINITY)) {
            throw new IdentityViolation(quarter, place.toString(), equation, left, right);
        }
    }

    /** The same where the two sides themselves are the scale. */
    public void check(int quarter, Object place, double left, double right) {
        check(quarter, place, left, right, 0);
    }
}
