package org.zonelab.engine.mechanism.profit;

/** Shares of one yuan of disposable profit in each use; they add up to 1. */
public record UseShares(double repatriate, double retain, double subsidiary, double reinvest) {}
