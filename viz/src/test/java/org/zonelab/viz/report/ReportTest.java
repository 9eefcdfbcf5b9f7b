package org.zonelab.viz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.zonelab.scenarios.result.Evidence;
import org.zonelab.scenarios.result.OutTurn;
import org.zonelab.viz.Language;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.finding.Assumption;
import org.zonelab.viz.finding.RunResult;
import org.zonelab.viz.finding.SamplePlaces;
import org.zonelab.viz.finding.SampleRun;
import org.zonelab.viz.finding.SampleRun.Shape;
import org.zonelab.viz.finding.ZonePlace;

class ReportTest {
    private static final HouseStyle STYLE = HouseStyle.bundled();
    private static final List<OutTurn> OUT_TURNS = List.of(
            new OutTurn("fdi", 2023, 280_000, "a"),
            new OutTurn("fdi", 2025, 190_000, "b"),
            new OutTurn("exports", 2026, 7_000_000, "Customs <2027>"));
    private static final Assumption ASSUMPTION = new Assumption(
            "reinvestment",
            "noSubsidiaryShare",
            new Assumption.Meaning("share <b>", "比例 <b>"),
            "fraction",
            "0.4",
            "0.2",
            "0.6",
            "no data",
            "assumption");

    @TempDir
    private Path folder = Path.of("");

    private String page(Shape shape, Language language) throws IOException {
        List<ZonePlace> places = SamplePlaces.read();
        RunResult run =
                SampleRun.write(shape, places.stream().map(ZonePlace::id).toList(), folder);
        return new Report(
                        new ReportSources(run, places, List.of(ASSUMPTION), OUT_TURNS, new Evidence(folder)),
                        language,
                        STYLE)
                .html();
    }

    private static Document parse(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void pageIsWellFormedSmallAndNeedsNothingFromOutside(Shape shape) throws IOException {
        for (Language language : Language.values()) {
            String page = page(shape, language);
            Document document = parse(page);
            assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
            for (String name : List.of("script", "link", "iframe", "img", "image", "object", "embed")) {
                assertThat(elements(document, name)).as(name).isEmpty();
            }
            String text = page.replaceAll("base64,[^)]*", "").replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "");
            assertThat(text).doesNotContain("http://", "https://", "//cdn", "@import", "file:");
            assertThat(text).contains("default-src 'none'").doesNotContain("NaN");
        }
    }

    @Test
    void whatElseChangesStandsOnThePageButNotRoundingOfTheComputer() throws IOException {
        String page = page(Shape.ORDINARY, Language.EN);
        assertThat(page).contains("What else changes", "+33.0 billion RMB", "−44.0 million t CO2");
        assertThat(page).doesNotContain("Skilled people");
        assertThat(page(Shape.NOTHING_CHANGED, Language.EN)).doesNotContain("What else changes");
    }

    @Test
    void noRangeOfFewReplicationsIsCalledOneOf95Percent() throws IOException {
        assertThat(page(Shape.FEW, Language.EN)
                        .replace("95\u00a0% range of six or more replications", "")
                        .replaceAll("<style.*?</style>", ""))
                .contains("range of 2 replications")
                .doesNotContain("95\u00a0% range", "95 % range");
        assertThat(page(Shape.FEW, Language.ZH).replace("六次以上模拟的95%区间", ""))
                .contains("2 次模拟的范围")
                .doesNotContain("95%区间");
        assertThat(page(Shape.ORDINARY, Language.EN)).contains("low and high are the 95\u00a0% range");
    }

    @Test
    void titleIsTheFindingWithItsRange() throws IOException {
        Document page = parse(page(Shape.ORDINARY, Language.EN));
        String title = elements(page, "h1").get(0).getTextContent();
        assertThat(title).contains("31.9 billion RMB", "14.3 to 57.2 billion RMB");
        assertThat(elements(page, "title").get(0).getTextContent()).isEqualTo(title);
    }

    @Test
    void firstSentenceNamesTheCounterfactual() throws IOException {
        Document page = parse(page(Shape.ORDINARY, Language.EN));
        String first = elements(page, "p").get(0).getTextContent();
        assertThat(first.substring(0, first.indexOf('.'))).contains("No new claims of the deferral from 2025");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void calloutAppearsExactlyWhereNothingChanged(Shape shape) throws IOException {
        assertThat(page(shape, Language.EN).contains("class=\"callout\"")).isEqualTo(shape == Shape.NOTHING_CHANGED);
    }

    @Test
    void undefinedCardSaysWhy() throws IOException {
        assertThat(page(Shape.NOTHING_CHANGED, Language.EN))
                .contains("The policy adds no claims of a relief.", "Investment does not rise");
    }

    @Test
    void everyChartHasAHeadingAWordedAlternativeAndATable() throws IOException {
        Document page = parse(page(Shape.ORDINARY, Language.EN));
        List<Element> sections = elements(page, "section");
        assertThat(sections).hasSize(6);
        for (Element section : sections) {
            NodeList drawings = section.getElementsByTagName("svg");
            assertThat(drawings.getLength()).isEqualTo(2);
            for (int i = 0; i < 2; i++) {
                String alternative = ((Element) drawings.item(i))
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent();
                assertThat(alternative).hasSizeGreaterThan(60);
            }
            assertThat(section.getElementsByTagName("caption").getLength()).isEqualTo(1);
            assertThat(section.getElementsByTagName("td").getLength()).isGreaterThan(10);
        }
    }

    @Test
    void idsAreUniqueAndReferencesHaveATarget() throws IOException {
        String text = page(Shape.ORDINARY, Language.EN);
        Document page = parse(text);
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Matcher references = Pattern.compile("url\\(#([^)]+)\\)|aria-labelledby=\"([^\"]+)\"")
                .matcher(text);
        while (references.find()) {
            assertThat(ids).contains(references.group(1) == null ? references.group(2) : references.group(1));
        }
    }

    @Test
    void headingsStepDownOneLevelAtATime() throws IOException {
        Document page = parse(page(Shape.ORDINARY, Language.ZH));
        int level = 0;
        for (Element element : elements(page, "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
        for (Element table : elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            assertThat(table.getElementsByTagName("th").getLength()).isPositive();
        }
    }

    @Test
    void textOfParametersIsEscaped() throws IOException {
        assertThat(page(Shape.ORDINARY, Language.EN))
                .contains("share &lt;b&gt;")
                .doesNotContain("share <b>");
    }

    @Test
    void writtenFolderHoldsPageAndChartsAndKnowsItsLanguage() throws IOException {
        List<ZonePlace> places = SamplePlaces.read();
        RunResult run = SampleRun.write(Shape.ORDINARY, List.of("beijing"), folder);
        new Report(
                        new ReportSources(run, places, List.of(ASSUMPTION), OUT_TURNS, new Evidence(folder)),
                        Language.ZH,
                        STYLE)
                .write(folder);
        assertThat(Report.isIn(Language.ZH, folder.resolve(Report.FILE))).isTrue();
        assertThat(Report.isIn(Language.EN, folder.resolve(Report.FILE))).isFalse();
        try (var files = Files.list(folder.resolve("charts"))) {
            assertThat(files).hasSize(12);
        }
    }
}
