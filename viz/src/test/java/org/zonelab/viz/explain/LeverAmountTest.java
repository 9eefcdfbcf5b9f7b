package org.zonelab.viz.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverCatalogue;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.engine.world.World;
import org.zonelab.scenarios.data.WorldLoader;
import org.zonelab.scenarios.yaml.Diagnostics;
import org.zonelab.scenarios.yaml.YamlMap;
import org.zonelab.scenarios.yaml.YamlReader;
import org.zonelab.viz.Language;

class LeverAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finance.specialBonds | 0.005 | 0.5% (bonds issued a year, share of the zone's value added) | 0.5%（每年发行额占开发区增加值的比例）",
                "chains.anchorPlant | 10000 | 10 billion RMB of yearly output of an anchor plant in each industry and zone named | 100亿元（每个指定行业和开发区的链主企业年产值）",
                "talent.recruitingGrant | 0.01 | 10000 RMB to a skilled person who comes to the zone, once | 1万元（每位来区技能人才，一次性）",
                "opening.headquarters | 20 | 20 million RMB (grant to each new regional headquarters of a foreign group) | 2000万元（每家新设外资地区总部）",
                "green.carbonPrice | 60 | 60 RMB a tonne of carbon dioxide, allowances sold | 60（元/吨二氧化碳，配额有偿出售）",
                "administration.approvalDays | 40 | 40 days | 40个工作日",
                "talent.workerServices | 0.003 | 3000 RMB on a worker and year | 3000元（每位职工每年）"
            })
    void valueSaysOfWhatItIs(String path, double value, String english, String chinese) {
        Lever lever = LeverCatalogue.find(path).orElseThrow();
        assertThat(new LeverAmount(lever, Language.EN).text(value)).isEqualTo(english);
        assertThat(new LeverAmount(lever, Language.ZH).text(value)).isEqualTo(chinese);
    }

    @Test
    void everyLeverThatIsCountedHasAChineseUnitAndNoOther() {
        List<String> counted = LeverCatalogue.all().stream()
                .filter(lever -> lever.kind() != LeverKind.SWITCH && lever.kind() != LeverKind.DAYS)
                .map(Lever::path)
                .toList();
        assertThat(LeverAmount.chineseUnits().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zones: {regions: [central]} | zones of the region central | 中部地区的开发区",
                "zones: {where: {outcome: land_used_share, above: 85%}} | zones with a share of the land quota used above 85% | 用地指标使用率高于 85% 的开发区",
                "industries: {encouraged: true} | encouraged industries | 鼓励类行业",
                "origins: [hong-kong, singapore] | investors from Hong Kong, Singapore | 来源地为 香港、新加坡 的投资者",
                "industries: [NEM] | industries New energy, electrical & new materials | 行业 新能源与新材料",
                "zones: {rankAtMost: 30} | zones ranked 30 or better | 排名前 30 的开发区"
            })
    void targetsReadAsWords(String yaml, String english, String chinese) {
        assertThat(new TargetWords(Language.EN).of(written(yaml))).isEqualTo(english);
        assertThat(new TargetWords(Language.ZH).of(written(yaml))).isEqualTo(chinese);
    }

    @Test
    void originsAndIndustriesAreCalledAsInTheData() {
        World world = WorldLoader.load(Path.of(System.getProperty("zonelab.home")), Optional.empty())
                .world();
        Map<String, String> expected = new TreeMap<>();
        world.origins().forEach(each -> expected.put(each.id(), each.nameEn() + TargetWords.SEPARATOR + each.nameZh()));
        world.industries()
                .forEach(each -> expected.put(each.code(), each.nameEn() + TargetWords.SEPARATOR + each.nameZh()));
        Properties names = TargetWords.names();
        assertThat(names.stringPropertyNames()).isEqualTo(expected.keySet());
        expected.forEach((code, both) -> assertThat(names.getProperty(code)).isEqualTo(both));
    }

    @Test
    void aSwitchIsInForceOrNot() {
        Lever deferral = LeverCatalogue.find("withholdingTax.deferral").orElseThrow();
        assertThat(new LeverAmount(deferral, Language.EN).text(1)).isEqualTo("in force");
        assertThat(new LeverAmount(deferral, Language.EN).text(0)).isEqualTo("not in force");
        assertThat(new LeverAmount(deferral, Language.ZH).text(1)).isEqualTo("适用");
    }

    private static List<YamlMap.Entry> written(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return new YamlReader(new Diagnostics())
                .read("x.yaml", bytes)
                .orElseThrow()
                .entries();
    }
}
