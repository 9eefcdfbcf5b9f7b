package org.zonelab.viz.serve;

/** A request that is not served; the message is for the one who asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status of HTTP, 400 to 599 */
    Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Nothing is there. */
    static Refusal notFound() {
        return new Refusal(404, "there is nothing here");
    }
}
