package org.zonelab.engine.mechanism.fiscal;

import java.util.Locale;

/** An account that does not close: the run stops and says in which quarter, where, and by how much. */
public final class IdentityViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int quarter;
    private final String place;
    private final String equation;
    private final double left;
    private final double right;

    /**
     * @param quarter running number of the quarter
     * @param place zone id, "centre" or "nation"
     * @param equation the identity in words, e.g. "sources = uses"
     * @param left value of its left side
     * @param right value of its right side
     */
    public IdentityViolation(int quarter, String place, String equation, double left, double right) {
        super(String.format(
                Locale.ROOT,
                "Quarter %d, %s: %s does not hold, %.12g against %.12g (difference %.3g)",
                quarter,
                place,
                equation,
                left,
                right,
                left - right));
        this.quarter = quarter;
        this.place = place;
        this.equation = equation;
        this.left = left;
        this.right = right;
    }

    /** The same violation with what it may come from. */
    public IdentityViolation because(String reason) {
        return new IdentityViolation(this, reason);
    }

    private IdentityViolation(IdentityViolation violation, String reason) {
        super(violation.getMessage() + "; " + reason, violation);
        this.quarter = violation.quarter;
        this.place = violation.place;
        this.equation = violation.equation;
        this.left = violation.left;
        this.right = violation.right;
    }

    public int quarter() {
        return quarter;
    }

    public String place() {
        return place;
    }

    public String equation() {
        return equation;
    }

    public double left() {
        return left;
    }

    public double right() {
        return right;
    }
}
