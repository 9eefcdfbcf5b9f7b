package org.zonelab.engine.random;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.zonelab.engine.numeric.PValue;

/**
 * Tests of a sequence of 64-bit words that claims to be random; each gives a p-value, uniform on (0, 1) if the claim
 * holds.
 *
 * @param words word of position 0, 1, 2, ...
 */
record DrawBattery(LongUnaryOperator words) {
    private static final int LENGTH = 1 << 16;

    /** All p-values by name. */
    Map<String, Double> pValues() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("bit balance", bitBalance());
        values.put("neighbours agree in half their bits", neighbourAgreement(1));
        values.put("words ten apart agree in half their bits", neighbourAgreement(10));
        for (int shift : new int[] {56, 28, 0}) {
            values.put("bytes at " + shift, bytes(shift));
            values.put("pairs of neighbours at " + shift, pairs(shift));
        }
        values.put("uniformity of numbers", uniformity());
        values.put("serial correlation", serialCorrelation());
        values.put("birthday spacings, upper bits", birthdaySpacings(40));
        values.put("birthday spacings, lower bits", birthdaySpacings(0));
        return values;
    }

    /** Ones at each of 64 positions: squared standard scores add up to a chi-squared variable of 64 degrees. */
    private double bitBalance() {
        long[] ones = new long[64];
        for (int i = 0; i < LENGTH; i++) {
            count(words.applyAsLong(i), ones);
        }
        return halves(ones, LENGTH);
    }

    private double neighbourAgreement(int lag) {
        long[] differences = new long[64];
        for (int i = 0; i < LENGTH; i++) {
            count(words.applyAsLong(i) ^ words.applyAsLong((long) i + lag), differences);
        }
        return halves(differences, LENGTH);
    }

    static void count(long word, long[] ones) {
        for (int bit = 0; bit < 64; bit++) {
            ones[bit] += (word >>> bit) & 1;
        }
    }

    /** p-value that all counts are binomial with probability one half. */
    static double halves(long[] counts, int trials) {
        double statistic = 0;
        for (long count : counts) {
            double z = (count - trials / 2.0) / Math.sqrt(trials / 4.0);
            statistic += z * z;
        }
        return PValue.chiSquared(statistic, counts.length);
    }

    private double bytes(int shift) {
        long[] counts = new long[256];
        for (int i = 0; i < LENGTH; i++) {
            counts[(int) (words.applyAsLong(i) >>> shift) & 255]++;
        }
        return PValue.frequencies(counts, equal(256));
    }

    /** Four bits of a word beside four bits of the next, in pairs that do not overlap. */
    private double pairs(int shift) {
        long[] counts = new long[256];
        for (int i = 0; i < LENGTH; i++) {
            int first = (int) (words.applyAsLong(2L * i) >>> (shift + 4)) & 15;
            int second = (int) (words.applyAsLong(2L * i + 1) >>> (shift + 4)) & 15;
            counts[first * 16 + second]++;
        }
        return PValue.frequencies(counts, equal(256));
    }

    private double uniformity() {
        double[] numbers = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            numbers[i] = Draws.uniform(words.applyAsLong(i));
        }
        Arrays.sort(numbers);
        return PValue.uniformity(numbers);
    }

    /** Mean product of neighbours, scaled to variance 1. */
    private double serialCorrelation() {
        double sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += (Draws.uniform(words.applyAsLong(i)) - 0.5) * (Draws.uniform(words.applyAsLong(i + 1L)) - 0.5);
        }
        return PValue.normal(12 * sum / Math.sqrt(LENGTH));
    }

    /**
     * Marsaglia's birthday spacings: 512 birthdays in a year of 2^24 days repeat a spacing 512^3/2^26 = 2 times on
     * average; 128 years give a Poisson number of mean 256, nearly normal. The p-value is that of more repeats: a
     * two-sided one would be exactly 1 whenever the count hits its mean, and look too good.
     */
    private double birthdaySpacings(int shift) {
        int years = 128;
        int birthdays = 512;
        int repeats = 0;
        long[] days = new long[birthdays];
        for (int year = 0; year < years; year++) {
            for (int i = 0; i < birthdays; i++) {
                days[i] = (words.applyAsLong((long) year * birthdays + i) >>> shift) & 0xffffff;
            }
            Arrays.sort(days);
            for (int i = birthdays - 1; i > 0; i--) {
                days[i] -= days[i - 1];
            }
            Arrays.sort(days);
            for (int i = 1; i < birthdays; i++) {
                repeats += days[i] == days[i - 1] ? 1 : 0;
            }
        }
        double mean = years * 2.0;
        return new NormalDistribution(null, mean, Math.sqrt(mean)).cumulativeProbability(2 * mean - repeats);
    }

    private static double[] equal(int cells) {
        double[] probabilities = new double[cells];
        Arrays.fill(probabilities, 1.0 / cells);
        return probabilities;
    }
}
