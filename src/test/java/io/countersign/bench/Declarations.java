package io.countersign.bench;

import io.countersign.money.Money;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Travel expense declarations of a university, 2017 and 2018, as their event log has them (BPI Challenge 2020). */
final class Declarations {

    /** Beside the project, never in it. */
    static final Path LOG = Path.of("../shared/data/bpic2020/DomesticDeclarations.xes.gz");

    /**
     * One declaration.
     *
     * @param events what happened, in order: {@code Declaration APPROVED by ADMINISTRATION}
     */
    record Declaration(String id, Money amount, List<String> events) {}

    private Declarations() {}

    static List<Declaration> read() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream file = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(LOG)))) {
            return read(factory.createXMLStreamReader(file));
        } catch (IOException | XMLStreamException unreadable) {
            throw new IllegalStateException("The log cannot be read: " + LOG, unreadable);
        }
    }

    private static List<Declaration> read(XMLStreamReader xml) throws XMLStreamException {
        List<Declaration> declarations = new ArrayList<>();
        List<String> events = new ArrayList<>();
        Map<String, String> event = new HashMap<>();
        while (xml.hasNext()) {
            int next = xml.next();
            if (next == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "trace" -> events.clear();
                    case "event" -> event.clear();
                    default ->
                        event.put(
                                String.valueOf(xml.getAttributeValue(null, "key")),
                                String.valueOf(xml.getAttributeValue(null, "value")));
                }
            } else if (next == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("event")) {
                events.add(event.getOrDefault("concept:name", ""));
            } else if (next == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("trace")) {
                declarations.add(new Declaration(
                        event.getOrDefault("(case)_id", ""),
                        Money.rounded(new BigDecimal(event.getOrDefault("(case)_Amount", "0"))),
                        List.copyOf(events)));
            }
        }
        return declarations;
    }
}
