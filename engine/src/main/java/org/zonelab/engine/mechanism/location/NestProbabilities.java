package org.zonelab.engine.mechanism.location;

/**
 * Probabilities of the nests.
 *
 * @param zonesGivenChina P(any zone | China)
 * @param china P(China); 1 where abroad is not an alternative
 */
public record NestProbabilities(double zonesGivenChina, double china) {
    /** Checks that both are probabilities. */
    public NestProbabilities {
        if (!(zonesGivenChina >= 0 && zonesGivenChina <= 1) || !(china >= 0 && china <= 1)) {
            throw new IllegalArgumentException(
                    "probabilities must lie in [0, 1], were " + zonesGivenChina + " and " + china);
        }
    }

    /** P(any zone). */
    public double zones() {
        return zonesGivenChina * china;
    }

    /** P(elsewhere in China). */
    public double elsewhere() {
        return (1 - zonesGivenChina) * china;
    }

    /** P(abroad). */
    public double abroad() {
        return 1 - china;
    }
}
