package org.zonelab.viz.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonelab.engine.world.DataGrade;
import org.zonelab.viz.Language;
import org.zonelab.viz.finding.ZoneEffects.ZoneEffect;

class ZoneEffectsTest {
    private static ZoneEffect zone(String id, double effect, double low, double high) {
        ZonePlace place = new ZonePlace(
                id, id, id, "Hubei", "湖北", new ZonePlace.City("Wuhan", "武汉", "middle-yangtze"), 30, 114, DataGrade.C);
        return new ZoneEffect(place, new Estimate(0, effect, low, high, 1, 1, 16));
    }

    @Test
    void onlyClearSignsAreRankedAndTheRestIsCounted() {
        ZoneEffects zones = new ZoneEffects(List.of(
                zone("small-gain", 2, 1, 3),
                zone("large-but-unclear", 90, -5, 180),
                zone("large-gain", 20, 10, 30),
                zone("loss", -4, -6, -2),
                zone("unchanged", 0, 0, 0)));
        assertThat(zones.gains()).extracting(zone -> zone.place().id()).containsExactly("large-gain", "small-gain");
        assertThat(zones.losses()).extracting(zone -> zone.place().id()).containsExactly("loss");
        assertThat(zones.count(Estimate.Sign.UNCLEAR)).isEqualTo(1);
        assertThat(zones.count(Estimate.Sign.NONE)).isEqualTo(1);
    }

    @Test
    void zoneWithNothingPublishedIsMarkedSynthetic() {
        ZonePlace place = zone("a", 1, 1, 1).place();
        assertThat(place.synthetic()).isTrue();
        assertThat(place.markedName(Language.EN)).isEqualTo("a ◇");
    }
}
