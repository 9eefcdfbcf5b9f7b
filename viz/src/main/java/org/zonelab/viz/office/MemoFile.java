package org.zonelab.viz.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.viz.chart.ChartFiles;
import org.zonelab.viz.chart.ChartFrame;
import org.zonelab.viz.chart.HouseStyle;
import org.zonelab.viz.chart.Layout;
import org.zonelab.viz.report.Memo;

/** A memo as a word processor's file. */
public record MemoFile(Memo memo, HouseStyle style) {
    /** Name within a result folder. */
    public static final String NAME = "memo.docx";

    private static final String INK = "1F2933";
    private static final int TITLE = 14;
    private static final int HEADING = 10;
    private static final int TEXT = 9;
    private static final double CHART_CENTIMETRES = 11;
    private static final long MARGIN_TWIPS = 1080;
    /** The finding, after which the chart stands. */
    private static final int CHART_AFTER = 2;

    /** Writes the file. */
    public void write(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            margins(document);
            paragraph(document, memo.title(), TITLE, true, 120);
            for (int k = 0; k < memo.parts().size(); k++) {
                Memo.Part part = memo.parts().get(k);
                paragraph(document, part.heading(), HEADING, true, 40);
                for (String sentence : part.sentences()) {
                    paragraph(document, sentence, TEXT, false, 40);
                }
                if (k == CHART_AFTER) {
                    chart(document);
                }
            }
            WholeFile.write(file, document::write);
        }
    }

    private static void margins(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageMar margins = section.addNewPgMar();
        BigInteger twips = BigInteger.valueOf(MARGIN_TWIPS);
        margins.setTop(twips);
        margins.setBottom(twips);
        margins.setLeft(twips);
        margins.setRight(twips);
    }

    private static void paragraph(XWPFDocument document, String text, int points, boolean bold, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(bold);
        run.setColor(INK);
        run.setFontFamily("Noto Sans", XWPFRun.FontCharRange.ascii);
        run.setFontFamily("Noto Sans SC", XWPFRun.FontCharRange.eastAsia);
    }

    private void chart(XWPFDocument document) throws IOException {
        ChartFrame frame = new ChartFrame(memo.chart(), Layout.WIDE, style, ChartFrame.Content.WHOLE);
        BufferedImage image = ChartFiles.image(frame);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        int width = (int) Math.round(CHART_CENTIMETRES * Units.EMU_PER_CENTIMETER);
        int height = (int) Math.round((double) width * image.getHeight() / image.getWidth());
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png.toByteArray()),
                            PictureType.PNG,
                            memo.chart().name() + ".png",
                            width,
                            height)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr(memo.chart().alternative());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
