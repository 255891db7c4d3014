package io.countersign.invoice;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML from outside. A document type is refused before anything in it is looked at, so that there are no entities
 * to resolve or to multiply; depth, number and length of elements are bounded.
 */
final class InvoiceXml {

    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int LONGEST_TEXT = 4_000;

    /** An element that has ended. */
    record Element(String parent, String name, @Nullable String id, String text) {}

    private InvoiceXml() {}

    /** Calls for every element when it ends. */
    static void walk(byte[] content, Consumer<Element> reader) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            walk(xml, reader);
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof Refusal refused) {
                throw refused;
            }
            throw refused(
                    "xml-broken",
                    "The XML of the invoice cannot be read; type the fields by hand.",
                    "发票 XML 无法读取，请手工填写。");
        }
    }

    private static void walk(XMLStreamReader xml, Consumer<Element> reader) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        int elements = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refused(
                        "external-entity",
                        "The file declares a document type or entity, which no invoice has; it is not opened.",
                        "文件含有 DOCTYPE 或实体声明（正常发票不会包含），已拒绝打开。");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
                    throw refused("file-too-large", "No invoice has that many elements.", "文件内容超出发票的正常范围，已拒绝。");
                }
                open.push(new Open(xml.getLocalName(), xml.getAttributeValue(null, "ID"), new StringBuilder()));
            } else if (xml.isCharacters() && !open.isEmpty()) {
                StringBuilder text = open.peek().text();
                text.append(
                        xml.getText(),
                        0,
                        Math.min(xml.getText().length(), LONGEST_TEXT - Math.min(LONGEST_TEXT, text.length())));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                Open ended = open.pop();
                String parent = open.isEmpty() ? "" : open.peek().name();
                reader.accept(new Element(
                        parent,
                        ended.name(),
                        ended.id(),
                        ended.text().toString().strip()));
            }
        }
    }

    private record Open(String name, @Nullable String id, StringBuilder text) {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched for an invoice");
        });
        return factory;
    }

    private static Refusal refused(String code, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, code, new Text(en, zh), "file");
    }
}
