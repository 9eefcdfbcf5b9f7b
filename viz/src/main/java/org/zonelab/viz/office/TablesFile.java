package org.zonelab.viz.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
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
import org.zonelab.viz.chart.DataTable;

/** Tables as a spreadsheet's file: a sheet each, and one in front that lists them. Figures are numbers. */
public record TablesFile(String title, String contents, List<DataTable> tables) {
    /** Name within a result folder. */
    public static final String NAME = "tables.xlsx";

    private static final Pattern FIGURE = Pattern.compile("[+\u2212-]?[0-9][0-9, \u202f\u00a0]*(\\.[0-9]+)?");
    private static final int FIRST_COLUMN = 36 * 256;
    private static final int OTHER_COLUMNS = 20 * 256;

    public TablesFile {
        tables = List.copyOf(tables);
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            Sheet list = book.createSheet(WorkbookUtil.createSafeSheetName(contents));
            list.setColumnWidth(0, 3 * FIRST_COLUMN);
            styled(list.createRow(0), title, bold);
            for (int k = 0; k < tables.size(); k++) {
                String name = String.valueOf(k + 1);
                sheet(book.createSheet(name), tables.get(k), bold);
                Cell cell = list.createRow(k + 2).createCell(0);
                cell.setCellValue(name + "  " + tables.get(k).caption());
                Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress("'" + name + "'!A1");
                cell.setHyperlink(link);
            }
            book.write(out);
        }
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
