package org.zonelab.engine.mechanism.profit;

/**
 * Money of a firm when it decides on its profit, RMB million.
 *
 * @param profit profit after corporate tax of the last four quarters
 * @param cash cash after investment
 * @param undistributed E, stock of undistributed earnings, this year's included, at least 0
 * @param previousPayout profit released a year ago
 * @param grossOutput of the last four quarters
 */
public record FirmMoney(double profit, double cash, double undistributed, double previousPayout, double grossOutput) {}
