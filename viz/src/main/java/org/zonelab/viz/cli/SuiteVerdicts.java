package org.zonelab.viz.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zonelab.scenarios.result.WholeFile;
import org.zonelab.scenarios.schema.JsonText;
import org.zonelab.scenarios.suite.Expectation;
import org.zonelab.scenarios.suite.Suite;
import org.zonelab.viz.Counted;

/**
 * The verdicts of a suite as text, JSON and JUnit XML.
 *
 * @param seconds that it took
 */
record SuiteVerdicts(Suite suite, List<Expectation.Verdict> verdicts, double seconds) {
    SuiteVerdicts {
        verdicts = List.copyOf(verdicts);
    }

    boolean allMet() {
        return verdicts.stream().allMatch(Expectation.Verdict::met);
    }

    private long unmet() {
        return verdicts.stream().filter(each -> !each.met()).count();
    }

    /** Prints a row a test, and how many are met. */
    void print(CommonOptions common) {
        if (common.json()) {
            common.out().print(JsonText.of(json()));
        } else {
            TextTable table = new TextTable().row("", "test", "expected", "found");
            for (Expectation.Verdict verdict : verdicts) {
                table.row(
                        verdict.met() ? "pass" : "FAIL",
                        verdict.expectation().name(),
                        expected(verdict.expectation()),
                        found(verdict));
            }
            common.out().print(table.text(Terminal.current().columns()));
            common.out()
                    .println(verdicts.size() - unmet() + " of " + Counted.text(verdicts.size(), "test is", "tests are")
                            + " met");
        }
        common.out().flush();
    }

    private static String expected(Expectation expectation) {
        return expectation.figure().yamlName() + " of "
                + expectation.requirement().text()
                + expectation.period().map(period -> ", " + period).orElse("")
                + (expectation.scope().equals("nation") ? "" : ", " + expectation.scope());
    }

    private static String found(Expectation.Verdict verdict) {
        return Double.isNaN(verdict.value())
                ? "undefined"
                : verdict.expectation().requirement().amount(verdict.value()) + " ("
                        + Counted.text(verdict.replications(), "replication", "replications") + ")";
    }

    private ObjectNode json() {
        ObjectNode root =
                JsonNodeFactory.instance.objectNode().put("suite", suite.name()).put("met", allMet());
        ArrayNode tests = root.putArray("tests");
        for (Expectation.Verdict verdict : verdicts) {
            ObjectNode node = tests.addObject()
                    .put("name", verdict.expectation().name())
                    .put("expect", verdict.expectation().requirement().text())
                    .put("figure", verdict.expectation().figure().yamlName())
                    .put("met", verdict.met());
            if (Double.isFinite(verdict.value())) {
                node.put("value", verdict.value());
            }
        }
        return root;
    }

    /** Writes JUnit XML, one test case a test. */
    void junit(Path file) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", suite.name());
            xml.writeAttribute("tests", String.valueOf(verdicts.size()));
            xml.writeAttribute("failures", String.valueOf(unmet()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", seconds));
            for (Expectation.Verdict verdict : verdicts) {
                xml.writeStartElement("testcase");
                xml.writeAttribute("classname", suite.name());
                xml.writeAttribute("name", verdict.expectation().name());
                if (!verdict.met()) {
                    xml.writeStartElement("failure");
                    xml.writeAttribute(
                            "message", "expected " + expected(verdict.expectation()) + ", found " + found(verdict));
                    xml.writeCharacters(verdict.expectation().position().toString());
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            WholeFile.write(file, text.toString());
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
