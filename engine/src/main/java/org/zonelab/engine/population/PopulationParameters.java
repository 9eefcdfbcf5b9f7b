package org.zonelab.engine.population;

/**
 * What the population is made by, beside the totals of the world. Sizes in RMB million a year of gross output.
 *
 * @param paretoExponent tail exponent of firm sizes
 * @param largestOutput of one establishment
 * @param aboveScaleOutput from which an industrial firm counts as above scale; larger than any small or micro firm
 * @param foreignAboveScaleShare foreign part of above-scale industrial firms
 * @param serviceFirms service firms above their own scale
 * @param foreignServiceFirms foreign ones among them
 * @param foreignSmallServiceShare services among small foreign firms
 * @param smallIndustrialOutput mean of a small industrial firm
 * @param smallServiceOutput mean of a small service firm
 * @param highTechAboveScaleShare above-scale firms among high-tech firms
 * @param highTechForeignSmallShare high-tech firms among small foreign ones
 * @param tradingAboveScaleShare above-scale firms among trading firms
 * @param tradingForeignSmallShare trading firms among small foreign ones
 * @param smallOverlap share of the rarer kind that is both high-tech and trading, small domestic firms
 * @param microValueAdded of all micro entities in the ten industries, RMB million a year
 * @param microServiceShare services among micro entities
 * @param groupExponent exponent of the number of plants per foreign group: P(k) ∝ k^(−exponent)
 * @param largestGroup plants of the largest group
 * @param groupFamilyShare plants that belong to a group of their own family of industries
 * @param closureRate share of firms of seven years and more that close in a year
 * @param youngClosureFactor multiple of it under three years
 * @param middleClosureFactor multiple of it from three to seven years
 * @param oldestAge years
 */
public record PopulationParameters(
        double paretoExponent,
        double largestOutput,
        double aboveScaleOutput,
        double foreignAboveScaleShare,
        double serviceFirms,
        double foreignServiceFirms,
        double foreignSmallServiceShare,
        double smallIndustrialOutput,
        double smallServiceOutput,
        double highTechAboveScaleShare,
        double highTechForeignSmallShare,
        double tradingAboveScaleShare,
        double tradingForeignSmallShare,
        double smallOverlap,
        double microValueAdded,
        double microServiceShare,
        double groupExponent,
        double largestGroup,
        double groupFamilyShare,
        double closureRate,
        double youngClosureFactor,
        double middleClosureFactor,
        double oldestAge) {
    public PopulationParameters {
        require("paretoExponent", paretoExponent, 1.001, 3);
        require("aboveScaleOutput", aboveScaleOutput, 0.1, 1000);
        require("largestOutput", largestOutput, 10 * aboveScaleOutput, 1e7);
        require("foreignAboveScaleShare", foreignAboveScaleShare, 0, 0.9);
        require("serviceFirms", serviceFirms, 0, 1e6);
        require("foreignServiceFirms", foreignServiceFirms, 0, serviceFirms);
        require("foreignSmallServiceShare", foreignSmallServiceShare, 0, 1);
        require("smallIndustrialOutput", smallIndustrialOutput, 0.01, 0.9 * aboveScaleOutput);
        require("smallServiceOutput", smallServiceOutput, 0.01, 0.9 * aboveScaleOutput);
        require("highTechAboveScaleShare", highTechAboveScaleShare, 0, 1);
        require("highTechForeignSmallShare", highTechForeignSmallShare, 0, 1);
        require("tradingAboveScaleShare", tradingAboveScaleShare, 0, 1);
        require("tradingForeignSmallShare", tradingForeignSmallShare, 0, 1);
        require("smallOverlap", smallOverlap, 0, 1);
        require("microValueAdded", microValueAdded, 0, 1e8);
        require("microServiceShare", microServiceShare, 0, 1);
        require("groupExponent", groupExponent, 1.01, 10);
        require("largestGroup", largestGroup, 1, 10_000);
        require("groupFamilyShare", groupFamilyShare, 0, 1);
        require("closureRate", closureRate, 0.001, 1);
        require("youngClosureFactor", youngClosureFactor, 0.1, 10);
        require("middleClosureFactor", middleClosureFactor, 0.1, 10);
        require("oldestAge", oldestAge, 8, 200);
    }

    private static void require(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be in [" + low + ", " + high + "], was " + value);
        }
    }
}
