package io.countersign.invoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads an invoice from its OFD: the tax office's own XML where it is attached, else the text objects that the document's tags
 * name. What merely stands on the page says nothing for certain. The container has been walked through for bombs before.
 */
final class OfdInvoice {

    private static final int MOST_BYTES = 20 << 20;

    private OfdInvoice() {}

    static void read(byte[] content, FoundFields found) {
        Map<String, byte[]> files = unpacked(content);
        files.forEach((name, bytes) -> {
            if (name.contains("/Attachs/") && name.endsWith(".xml") && !name.endsWith("Attachments.xml")) {
                XmlFields.read(bytes, "OFD " + name, found);
            }
        });
        if (found.isEmpty()) {
            tagged(files, found);
        }
    }

    private static void tagged(Map<String, byte[]> files, FoundFields found) {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> tags = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith("/Content.xml")) {
                texts(bytes, texts);
            } else if (name.contains("/Tags/") && !name.endsWith("CustomTags.xml")) {
                InvoiceXml.walk(bytes, element -> {
                    if (element.name().equals("ObjectRef")) {
                        tags.computeIfAbsent(element.parent(), any -> new ArrayList<>())
                                .add(element.text());
                    }
                });
            }
        });
        tags.forEach((tag, ids) -> XmlFields.field("", tag).ifPresent(field -> {
            StringBuilder text = new StringBuilder();
            ids.forEach(id -> text.append(texts.getOrDefault(id, "")));
            found.add(field, XmlFields.plain(field, text.toString()), "OFD tag " + tag);
        }));
    }

    private static void texts(byte[] page, Map<String, String> texts) {
        StringBuilder text = new StringBuilder();
        InvoiceXml.walk(page, element -> {
            if (element.name().equals("TextCode")) {
                text.append(element.text());
            } else if (element.name().equals("TextObject")) {
                if (element.id() != null) {
                    texts.put(element.id(), text.toString());
                }
                text.setLength(0);
            }
        });
    }

    private static Map<String, byte[]> unpacked(byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    byte[] bytes = zip.readNBytes(left);
                    left -= bytes.length;
                    files.put("/" + entry.getName(), bytes);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
