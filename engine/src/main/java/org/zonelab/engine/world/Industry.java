package org.zonelab.engine.world;

/**
 * An industry. Ratios are fractions of gross output unless stated.
 *
 * @param code upper-case code, e.g. ICT
 * @param industrial whether output counts as industrial (false for services)
 * @param encouraged whether the industry is in the national encouraged catalogue
 * @param labourShare labour share of value added
 * @param capitalIntensity net capital per unit of yearly gross output (years)
 * @param depreciationRate 1/year
 * @param landIntensity thousand m2 of land per RMB million of yearly gross output
 * @param netProductionTaxShare net taxes on production, share of gross output
 * @param researchIntensity research spending, share of gross output
 * @param foreignShare share of gross output by foreign-invested firms
 * @param energyShare energy bought, share of gross output
 * @param emissionIntensity carbon dioxide of fuel, process and bought electricity, t per RMB million of gross output
 * @param pollutantIntensity sulphur dioxide and nitrogen oxides of own fuel and process, t per RMB million of gross output
 * @param grossOutput national gross output of the industry in the input-output year, RMB million
 */
public record Industry(
        String code,
        String nameEn,
        String nameZh,
        boolean industrial,
        boolean encouraged,
        double valueAddedRatio,
        double labourShare,
        double capitalIntensity,
        double depreciationRate,
        double landIntensity,
        double netProductionTaxShare,
        double surplusShare,
        double exportShare,
        double importShare,
        double researchIntensity,
        double foreignShare,
        double energyShare,
        double emissionIntensity,
        double pollutantIntensity,
        double grossOutput) {}
