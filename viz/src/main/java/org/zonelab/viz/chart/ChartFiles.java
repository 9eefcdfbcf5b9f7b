package org.zonelab.viz.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.zonelab.scenarios.result.WholeFile;

/** Charts as files: PNG for slides, SVG with text as text. */
public final class ChartFiles {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONTS =
            "text{font-family:'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif}";

    private final HouseStyle style;
    private final Resolution resolution;

    /** Files for the screen. */
    public ChartFiles(HouseStyle style) {
        this(style, Resolution.SCREEN);
    }

    public ChartFiles(HouseStyle style, Resolution resolution) {
        this.style = style;
        this.resolution = resolution;
    }

    /** Writes {@code NAME.png} and {@code NAME.svg} into a folder, which is made if need be. */
    public void write(Chart chart, Path folder) throws IOException {
        Files.createDirectories(folder);
        ChartFrame frame = new ChartFrame(chart, Layout.WIDE, style, ChartFrame.Content.WHOLE);
        ImageIO.setUseCache(false);
        WholeFile.write(
                folder.resolve(chart.name() + ".png"), file -> ImageIO.write(image(frame, resolution), "png", file));
        WholeFile.write(
                folder.resolve(chart.name() + ".svg"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg(frame, chart.name(), chart.alternative()));
    }

    /** The frame as pixels for the screen. */
    public static BufferedImage image(ChartFrame frame) {
        return image(frame, Resolution.SCREEN);
    }

    private static BufferedImage image(ChartFrame frame, Resolution resolution) {
        double scale = resolution.pixelsPerUnit();
        BufferedImage image = new BufferedImage(
                (int) Math.round(frame.width() * scale),
                (int) Math.round(frame.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        frame.draw(graphics);
        graphics.dispose();
        return image;
    }

    /**
     * The frame as an {@code <svg>} element that scales with its container.
     *
     * @param prefix of every id, unique within the page
     * @param alternative the chart in words, as its title for screen readers
     */
    public static String svg(ChartFrame frame, String prefix, String alternative) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setExtensionHandler(new DefaultExtensionHandler());
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String name) {
                return prefix + "-" + super.generateID(name);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(frame.width(), frame.height()));
        frame.draw(graphics);
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + frame.width() + " " + frame.height());
        root.setAttributeNS(null, "role", "img");
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(alternative);
        Element fonts = document.createElementNS(SVG, "style");
        fonts.setTextContent(FONTS);
        root.insertBefore(fonts, root.getFirstChild());
        root.insertBefore(title, fonts);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The one id that the generator does not make by its context.
        String written = text.toString().replace("id=\"genericDefs\"", "id=\"" + prefix + "-genericDefs\"");
        return written.substring(written.indexOf("<svg"));
    }
}
