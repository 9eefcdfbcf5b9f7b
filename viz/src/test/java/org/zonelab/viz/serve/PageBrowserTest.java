package org.zonelab.viz.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.zonelab.scenarios.result.Numbers;
import org.zonelab.scenarios.result.ResultTables;

/** The page in a real browser; skipped where there is no Chromium with its driver (Debian: chromium, chromium-driver). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBrowserTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Path folder = Path.of("");
    private @Nullable ServerFixture started;
    private @Nullable ChromeDriver opened;

    @BeforeAll
    void open(@TempDir Path downloads) throws IOException {
        folder = downloads;
        Optional<File> chromium = program("chromium", "google-chrome", "chrome");
        Optional<File> driver = program("chromedriver");
        assumeTrue(
                chromium.isPresent() && driver.isPresent(),
                "no Chromium with its driver on PATH: apt-get install chromium chromium-driver");
        started = new ServerFixture(ServerFixture.LIMITS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1440,1200", "--lang=en");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", folder.toString(), "download.prompt_for_download", false));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        opened = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow())
                        .build(),
                options);
    }

    @AfterAll
    void close() {
        if (opened != null) {
            opened.quit();
        }
        if (started != null) {
            started.close();
        }
    }

    private ServerFixture server() {
        return Objects.requireNonNull(started);
    }

    private ChromeDriver browser() {
        return Objects.requireNonNull(opened);
    }

    private static Optional<File> program(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(each -> new File(each, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    @Test
    void movedSliderChangesTheNumberAndTheDownloadedFileGivesItInTheTerminal() throws Exception {
        browser().get(server().address() + "/#lang=en&outcome=claims&s=" + link(ServerFixture.scenario("10%")));
        String before = finalEffect("claims");

        WebElement slider =
                browser().findElement(By.cssSelector("#active .lever[data-lever='withholdingTax.creditRate'] input"));
        slider.sendKeys(Keys.HOME);
        slider.sendKeys(Keys.ARROW_RIGHT);
        await("a new run", () -> "running".equals(state()));
        String after = finalEffect("claims");
        assertThat(after).isNotEqualTo(before).isNotEmpty();
        assertThat(browser().findElement(By.id("sentence")).getText()).contains("A small credit (changed)");
        assertThat(browser().getCurrentUrl()).contains("&s=");

        browser().findElement(By.id("download-yaml")).click();
        Path file = folder.resolve("small-credit-changed.yaml");
        await("the download", () -> Files.exists(file));
        Path out = folder.resolve("out");
        ServerFixture.zonelab("run", file.toString(), "--out", out.toString());
        assertThat(after)
                .isEqualTo(Numbers.format(ResultTables.open(out)
                        .totalEffect("claims", "nation")
                        .orElseThrow()
                        .effect()));

        firmTellsItsStory();
        accessible("the page in English");
        languageAndZonesFollow();
        accessible("the page in Chinese");
        assertThat(browser().manage().logs().get("browser").getAll())
                .extracting(LogEntry::getMessage)
                .noneMatch(message -> message.contains("Content Security Policy") || message.contains("Error"));
        reportIsAccessible(out, "en");
        reportIsAccessible(out, "zh");
    }

    private void firmTellsItsStory() {
        browser().findElement(By.id("list-firms")).sendKeys(Keys.ENTER);
        await(
                "firms",
                () -> !browser()
                        .findElements(By.cssSelector("#firm-list tbody button"))
                        .isEmpty());
        WebElement first = browser().findElement(By.cssSelector("#firm-list tbody tr"));
        String id = first.findElement(By.cssSelector("td:nth-child(2)")).getText();
        first.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        await("a story", () -> browser().findElement(By.id("firm")).isDisplayed());
        assertThat(text("#firm-story .told")).contains("Firm " + id, "2025-Q");
        assertThat(browser().findElements(By.cssSelector("#firm-story tr.without")))
                .isNotEmpty();
        assertThat(browser().switchTo().activeElement().getDomAttribute("id")).isEqualTo("firm");

        WebElement field = browser().findElement(By.id("firm-id"));
        field.sendKeys("987654321", Keys.ENTER);
        await("a firm that is not there", () -> text("#firms-status").contains("there is no firm 987654321"));
    }

    private void reportIsAccessible(Path results, String language) {
        ServerFixture.zonelab("report", results.toString(), "--charts=all", "--lang=" + language);
        browser().get(results.resolve("report.html").toUri().toString());
        accessible("the report in " + language);
    }

    /** No width scrolls sideways, and axe-core finds nothing at any. */
    private void accessible(String where) {
        for (int width : List.of(360, 768, 1440)) {
            browser()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            String place = where + " at " + width + " pixels";
            Object overflow = browser()
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as(place).isEqualTo(0L);
            Accessibility.requireNone(browser(), place);
        }
    }

    private void languageAndZonesFollow() {
        browser().findElement(By.cssSelector("#ranking button")).click();
        await(
                "a zone",
                () -> browser()
                                .findElements(By.cssSelector("#zone-table tbody tr"))
                                .size()
                        > 10);
        browser().findElement(By.id("language")).click();
        await(
                "Chinese",
                () -> browser().findElement(By.id("sentence")).getText().contains("小额抵免"));
        await("the story in Chinese", () -> text("#firm-story .told").contains("企业"));
        assertThat(browser().findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("zh-CN");
    }

    private String state() {
        return String.valueOf(browser().findElement(By.tagName("body")).getDomAttribute("data-state"));
    }

    private String finalEffect(String outcome) {
        await("a final answer", () -> "final".equals(state()));
        return found("#options td[data-outcome='" + outcome + "'][data-option='0']", "dataset.effect");
    }

    private String text(String selector) {
        return found(selector, "textContent");
    }

    /** Asked in one step, because the page draws its tables anew whenever something arrives. */
    private String found(String selector, String property) {
        return String.valueOf(browser()
                .executeScript("return document.querySelector(arguments[0])?." + property + " ?? ''", selector));
    }

    private void await(String what, BooleanSupplier found) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!found.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(
                            "waiting for %s; the page says: %s",
                            what, browser().findElement(By.id("status")).getText())
                    .isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** A scenario as the page's links carry it. */
    private static String link(String yaml) throws IOException {
        byte[] json = new ObjectMapper()
                .writeValueAsString(new YAMLMapper().readTree(yaml))
                .getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(json);
        deflater.finish();
        byte[] small = new byte[json.length + 64];
        int length = deflater.deflate(small);
        deflater.end();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(small, length));
    }
}
