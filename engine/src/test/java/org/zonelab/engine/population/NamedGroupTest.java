package org.zonelab.engine.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.agent.CohortType;
import org.zonelab.engine.agent.FirmRecords;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.world.World;

/** A named group takes its entities from the synthetic firms and moves nothing else. */
class NamedGroupTest {
    private static final World WORLD = RandomWorld.of(3);
    private static final FirmRecords FIRMS = PopulationSynthesis.build(WORLD, RandomWorld.PARAMETERS, 0.05, 3);
    private static final int NEW_ORIGIN = WORLD.origins().size();

    private static NamedGroup group(NamedGroup.Entity... entities) {
        return new NamedGroup("example-group", 1, List.of(entities));
    }

    private static NamedGroup.Entity likeForeignFirm(int number) {
        int[] foreign = foreignFirms();
        int f = foreign[number];
        CohortType type = type(FIRMS, f);
        return new NamedGroup.Entity(FIRMS.zone()[f], type.industry(), type.size(), FIRMS.grossOutput()[f]);
    }

    private static int[] foreignFirms() {
        return IntStream.range(0, FIRMS.size())
                .filter(f -> FIRMS.group()[f] >= 0)
                .toArray();
    }

    private static CohortType type(FirmRecords firms, int f) {
        int t = 0;
        while (firms.firstOfType()[t + 1] <= f) {
            t++;
        }
        return firms.type()[t];
    }

    @Test
    void theWorldGetsAnOriginTaxedLikeItsHome() {
        World world = group(likeForeignFirm(0)).in(WORLD);
        assertThat(world.origins()).hasSize(NEW_ORIGIN + 1);
        assertThat(world.origins().get(NEW_ORIGIN).group()).isTrue();
        assertThat(world.origins().get(NEW_ORIGIN).treatyRate())
                .isEqualTo(WORLD.origins().get(1).treatyRate());
        assertThat(WORLD.origins()).noneMatch(origin -> origin.group());
    }

    @Test
    void anOriginWithoutShareLeavesThePopulationAsItIs() {
        FirmRecords same =
                PopulationSynthesis.build(group(likeForeignFirm(0)).in(WORLD), RandomWorld.PARAMETERS, 0.05, 3);
        assertThat(same.group()).containsExactly(FIRMS.group());
        assertThat(same.grossOutput()).containsExactly(FIRMS.grossOutput());
        assertThat(same.type()).containsExactly(FIRMS.type());
    }

    @Test
    void entitiesAreTheFirmsOfTheirCellNearestInOutputAndNothingElseMoves() {
        NamedGroup group = group(likeForeignFirm(0), likeForeignFirm(5), likeForeignFirm(5));
        FirmRecords with = new GroupGathering(group, NEW_ORIGIN).in(FIRMS);

        int[] members = IntStream.range(0, with.size())
                .filter(f -> with.group()[f] == FIRMS.groups())
                .toArray();
        assertThat(members).hasSize(3);
        assertThat(Arrays.stream(members).mapToLong(f -> with.id()[f]))
                .contains(FIRMS.id()[foreignFirms()[0]], FIRMS.id()[foreignFirms()[5]])
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(members).mapToObj(f -> type(with, f))).allMatch(type -> type.origin() == NEW_ORIGIN);
        assertThat(with.groupOrigin()[FIRMS.groups()]).isEqualTo(NEW_ORIGIN);
        assertThat(byId(with)).isEqualTo(byId(FIRMS));
    }

    @Test
    void anEntityWithoutAFirmIsNamedAndRefused() {
        NamedGroup.Entity micro = new NamedGroup.Entity(0, 0, SizeClass.MICRO, 1);
        GroupGathering gathering = new GroupGathering(group(likeForeignFirm(0), micro), NEW_ORIGIN);
        assertThat(gathering.missing(FIRMS)).containsExactly(micro);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gathering.in(FIRMS))
                .withMessageContaining("entity 2");
    }

    /** All of a firm but its origin and group. */
    private static Map<Long, String> byId(FirmRecords firms) {
        Map<Long, String> byId = new TreeMap<>();
        for (int f = 0; f < firms.size(); f++) {
            CohortType type = type(firms, f);
            byId.put(
                    firms.id()[f],
                    String.join(
                            " ",
                            String.valueOf(type.industry()),
                            type.size().name(),
                            String.valueOf(type.foreign()),
                            String.valueOf(firms.zone()[f]),
                            String.valueOf(firms.grossOutput()[f]),
                            String.valueOf(firms.ageQuarters()[f]),
                            String.valueOf(firms.weight()[f]),
                            firms.highTech()[f] + "" + firms.trading()[f]));
        }
        return byId;
    }
}
