package org.zonelab.scenarios.validation;

/** Mean of treated zones less the mean of the others; zones without a value are left out. */
record TreatedMean(boolean[] treated) {
    double difference(double[] values) {
        double sumTreated = 0;
        double sumOther = 0;
        int countTreated = 0;
        int countOther = 0;
        for (int z = 0; z < values.length; z++) {
            if (!Double.isNaN(values[z]) && treated[z]) {
                sumTreated += values[z];
                countTreated++;
            } else if (!Double.isNaN(values[z])) {
                sumOther += values[z];
                countOther++;
            }
        }
        return sumTreated / countTreated - sumOther / countOther;
    }
}
