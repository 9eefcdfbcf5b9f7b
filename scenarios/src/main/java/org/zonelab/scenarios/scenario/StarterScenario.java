package org.zonelab.scenarios.scenario;

/** The commented file that {@code new} writes: it runs as it is and shows every key. */
public final class StarterScenario {
    private static final String TEXT = """
            # A scenario of ZoneLab. Check it with: zonelab check %1$s.yaml
            # All levers: zonelab levers. Zones, origins, industries, outcomes: zonelab list.
            format: 1
            name: %1$s                        # equals the file's name
            # A dose that no law states is an assumption, so the title says "Illustrative dose:".
            title: {en: "Illustrative dose: %1$s", zh: 示意剂量：%1$s}
            description: One sentence that a planner understands.

            # Everything this file does not state comes from here: a file beside this one, or a shipped scenario.
            extends: current-law
            # The world it is compared with.
            counterfactual: current-law
            horizon: {from: 2025-Q1, to: 2035-Q4}

            # What a government sets. Of blocks that overlap in time and target, the later one wins.
            levers:
              - lever: withholdingTax.creditRate
                value: 10%%                    # with its unit: 10%%, 30 days, true, 500 million RMB, 0.9
                from: 2026-Q1                 # first quarter
                to: 2029-Q4                   # last quarter; leave it out for no end
                ramp: 4 quarters              # moves to the value step by step; leave it out for at once
                industries: {encouraged: true}  # or codes: [ICT, BIO]
                origins: [hong-kong, singapore]
                # Levers of zones can be limited to some of them:
                # zones: {provinces: [Zhejiang], where: {outcome: land_used_share, above: 85%%}}

            # What nobody sets, the same in both worlds; without a line here it is drawn from its range.
            # assumptions:
            #   investment.userCostElasticity: 1.0

            population: {microRate: 1%%}       # share of micro firms simulated one by one
            # data: my-figures.csv            # your own figures: zone, indicator, year, value, source
            run: {replications: 16, seed: 1, assumptions: drawn}   # or central
            """;

    private StarterScenario() {}

    /**
     * The text of the file.
     *
     * @param name kebab-case
     * @throws IllegalArgumentException if the name is not kebab-case
     */
    public static String text(String name) {
        if (!HeadReader.NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a scenario's name is kebab-case (a-z, 0-9, -), such as no-deferral, not " + name);
        }
        return TEXT.formatted(name);
    }
}
