package org.zonelab.viz.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.viz.chart.DataTable;

/** Tables as a spreadsheet's file: a sheet each, and one in front that lists them. Figures are numbers. */
public record TablesFile(String title, String contents, List<DataTable> tables) {
    /** Name within a result folder. */
    public static final String NAME = "tables.xlsx";

    private static final Pattern FIGURE = Pattern.compile("[+\u2212-]?[0-9][0-9, \u202f\u00a0]*(\\.[0-9]+)?");
    /** What spreadsheets allow. */
    private static final int LONGEST_NAME = 31;

    private static final int FIRST_COLUMN = 36 * 256;
    private static final int OTHER_COLUMNS = 20 * 256;

    public TablesFile {
        tables = List.copyOf(tables);
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            Sheet list = book.createSheet(WorkbookUtil.createSafeSheetName(contents));
            list.setColumnWidth(0, 3 * FIRST_COLUMN);
            styled(list.createRow(0), title, bold);
            List<String> names = sheetNames(list.getSheetName());
            for (int k = 0; k < tables.size(); k++) {
                String name = names.get(k);
                sheet(book.createSheet(name), tables.get(k), bold);
                Cell cell = list.createRow(k + 2).createCell(0);
                cell.setCellValue(tables.get(k).caption());
                Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress("'" + name.replace("'", "''") + "'!A1");
                cell.setHyperlink(link);
            }
            WholeFile.write(file, book::write);
        }
    }

    /** Beginnings of the captions that no two sheets share, whatever the case of their letters. */
    private List<String> sheetNames(String taken) {
        Set<String> used = new HashSet<>(Set.of(taken.toLowerCase(Locale.ROOT)));
        List<String> names = new ArrayList<>();
        for (DataTable table : tables) {
            String name = named(table.caption(), "");
            for (int k = 2; !used.add(name.toLowerCase(Locale.ROOT)); k++) {
                name = named(table.caption(), " " + k);
            }
            names.add(name);
        }
        return names;
    }

    /** As much of a caption as a sheet's name holds, cut between words. */
    private static String named(String caption, String ending) {
        String safe = WorkbookUtil.createSafeSheetName(
                        caption.substring(0, Math.min(caption.length(), LONGEST_NAME)), ' ')
                .strip();
        int room = LONGEST_NAME - ending.length();
        if (caption.length() > room) {
            safe = safe.substring(0, Math.min(safe.length(), room));
            int space = safe.lastIndexOf(' ');
            safe = (space > room / 2 ? safe.substring(0, space) : safe).strip();
        }
        return safe.replaceAll(" +", " ").replaceAll("[\\s,;.(（，；。、]+$", "") + ending;
    }

    private static void sheet(Sheet sheet, DataTable table, CellStyle bold) {
        styled(sheet.createRow(0), table.caption(), bold);
        Row head = sheet.createRow(2);
        for (int column = 0; column < table.head().size(); column++) {
            sheet.setColumnWidth(column, column == 0 ? FIRST_COLUMN : OTHER_COLUMNS);
            Cell cell = head.createCell(column);
            cell.setCellValue(table.head().get(column));
            cell.setCellStyle(bold);
        }
        for (int k = 0; k < table.rows().size(); k++) {
            Row row = sheet.createRow(3 + k);
            for (int column = 0; column < table.head().size(); column++) {
                String text = table.rows().get(k).get(column);
                OptionalDouble figure = figure(text);
                if (figure.isPresent()) {
                    row.createCell(column).setCellValue(figure.getAsDouble());
                } else {
                    row.createCell(column).setCellValue(text);
                }
            }
        }
        sheet.createFreezePane(0, 3);
    }

    private static void styled(Row row, String text, CellStyle style) {
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** The number that a cell holds; empty for words, ranges and numbers with a unit. */
    static OptionalDouble figure(String text) {
        if (!FIGURE.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text.replace('\u2212', '-').replaceAll("[+, \u202f\u00a0]", "")));
    }
}
