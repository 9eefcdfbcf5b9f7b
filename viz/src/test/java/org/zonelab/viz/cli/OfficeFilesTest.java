package org.zonelab.viz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The files of {@code --office}: what they say is what the terminal and the tables say. */
class OfficeFilesTest extends CommandFixture {
    @Test
    void memoAndTablesHoldTheFindingsOfTheRun() throws IOException {
        String more = "counterfactual: no-deferral\nrun: {replications: 2, seed: 1}\n";
        String scenario = scenario("office", "deferred-tax-reinvestment", "2025-Q4", more);
        succeeds("run", scenario, "--out", at("results"), "--office");
        String finding = out().lines().findFirst().orElseThrow();
        try (InputStream in = Files.newInputStream(path("results/memo.docx"));
                XWPFDocument memo = new XWPFDocument(in)) {
            List<String> lines =
                    memo.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(lines)
                    .contains("The question", "What was found", "What it costs the treasuries", "What must be true");
            assertThat(String.join(" ", lines)).contains(finding.substring(0, 40));
            assertThat(memo.getAllPictures()).hasSize(1);
        }
        try (InputStream in = Files.newInputStream(path("results/tables.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(10);
            XSSFSheet first = book.getSheetAt(1);
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(first.getRow(0).getCell(0).getStringCellValue());
            for (XSSFSheet sheet : IntStream.range(1, book.getNumberOfSheets())
                    .mapToObj(book::getSheetAt)
                    .toList()) {
                assertThat(sheet.getSheetName())
                        .hasSizeLessThanOrEqualTo(31)
                        .matches("\\D.*[^ ,;.]")
                        .doesNotContain("  ");
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
                        .startsWith(sheet.getSheetName().substring(0, 5));
            }
            assertThat(first.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        }

        for (String file : List.of("charts/effect-over-time.svg", "report.html", "memo.docx", "tables.xlsx")) {
            fullDiskNames(file);
        }

        succeeds("report", at("results"), "--office", "--lang", "zh");
        try (InputStream in = Files.newInputStream(path("results/memo.docx"));
                XWPFDocument memo = new XWPFDocument(in)) {
            assertThat(memo.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                    .contains("财政成本", "成立条件")
                    .doesNotContain("{0}");
        }
    }

    private void fullDiskNames(String file) throws IOException {
        Path full = Path.of("/dev/full");
        if (!Files.exists(full)) {
            return;
        }
        Path target = path("results").resolve(file);
        Files.delete(target);
        Files.createSymbolicLink(target, full);
        assertThat(zonelab("report", at("results"), "--office")).isEqualTo(ExitStatus.FAILED.code());
        assertThat(err()).contains(target + ": No space left on device").hasLineCount(1);
        Files.delete(target);
        succeeds("report", at("results"), "--office");
    }
}
