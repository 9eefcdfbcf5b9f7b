package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonelab.engine.agent.SizeClass;
import org.zonelab.engine.population.NamedGroup;
import org.zonelab.engine.world.World;

class GroupReaderTest {
    private static final Path HOME = Path.of(System.getProperty("zonelab.home"));
    private static final World WORLD = WorldLoader.load(HOME, Optional.empty()).world();
    private static final String HEADER = "group,entity,zone,industry,size,origin,gross_output,source\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("group.csv"), HEADER + rows);
    }

    @Test
    void theShippedGroupHas64EntitiesInEightCities() {
        NamedGroup group = GroupReader.read(HOME.resolve("scenarios/groups/example-group.csv"), WORLD);
        assertThat(group.entities()).hasSize(64);
        assertThat(group.entities().stream()
                        .map(entity -> WORLD.zones().get(entity.zone()).cityEn())
                        .distinct())
                .hasSize(8);
        assertThat(WORLD.origins().get(group.home()).id()).isEqualTo("japan");
    }

    @Test
    void aLineBecomesAnEntity() throws IOException {
        NamedGroup group = GroupReader.read(file("mine,plant 1,hangzhou,EQP,small,korea,12.5,own books\n"), WORLD);
        NamedGroup.Entity entity = group.entities().get(0);
        assertThat(group.id()).isEqualTo("mine");
        assertThat(WORLD.origins().get(group.home()).id()).isEqualTo("korea");
        assertThat(WORLD.zones().get(entity.zone()).id()).isEqualTo("hangzhou");
        assertThat(WORLD.industries().get(entity.industry()).code()).isEqualTo("EQP");
        assertThat(entity.size()).isEqualTo(SizeClass.SMALL);
        assertThat(entity.grossOutput()).isEqualTo(12.5);
    }

    @Test
    void everyFaultIsSaidWithItsLine() throws IOException {
        Path file = file("""
                mine,a,hangzhouu,EQP,small,korea,12,x
                mine,a,hangzhou,EQP,tiny,korea,-1,x
                other,b,hangzhou,EQP,small,japan,1,x
                """);
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> GroupReader.read(file, WORLD))
                .withMessageContaining(":2: zone: 'hangzhouu' is unknown")
                .withMessageContaining("'a' is already in line 2")
                .withMessageContaining(":4: group: 'other' is not that of the first line")
                .withMessageContaining(":4: origin: 'japan' is not that of the first line");
    }

    @Test
    void aGroupNamedAfterAnOriginIsRefused() throws IOException {
        Path file = file("japan,a,hangzhou,EQP,small,japan,1,x\n");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> GroupReader.read(file, WORLD))
                .withMessageContaining("is the name of an origin");
    }

    @Test
    void moreEntitiesThanFirmsSaysWhereAndHowMany() throws IOException {
        NamedGroup group = GroupReader.read(file("mine,a,hangzhou,EQP,small,japan,1,x\n"), WORLD);
        List<NamedGroup.Entity> twice =
                List.of(group.entities().get(0), group.entities().get(0));
        assertThat(GroupReader.tooFew(Path.of("group.csv"), twice, WORLD))
                .hasMessageContaining("2 foreign firms too few in hangzhou, EQP, small");
    }
}
