package io.countersign.document;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Walks through a zip container once before any library opens it: a bomb, a document type definition or an external entity is
 * refused by the bytes, whatever the library's parser would do with it. Entries are those of the central directory, which is
 * what the library reads, too, so that no archive shows the two of us different things.
 */
public final class Archive {

    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int HEAD = 4_096;

    /** Stands before the root element; other encodings of it are recognised by their zero bytes. */
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);

    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private Archive() {}

    /**
     * @return the names of its entries
     * @throws Refusal when it unpacks to too much, is damaged, or its XML declares a document type
     */
    public static Set<String> examine(byte[] content) {
        Archive archive = new Archive();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                archive.walk(entry.getName(), zip.getInputStream(entry));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused(
                    "archive-damaged",
                    "The file is damaged and cannot be unpacked; save it again.",
                    "文件已损坏，无法解压，请重新保存后上传。");
        }
        return archive.names;
    }

    private void walk(String name, InputStream entry) throws IOException {
        names.add(name);
        if (names.size() > MOST_ENTRIES) {
            throw tooMuch();
        }
        byte[] head = entry.readNBytes(HEAD);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            refuseDocumentType(head);
        }
        unpacked += head.length;
        byte[] buffer = new byte[1 << 16];
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw tooMuch();
            }
        }
    }

    /**
     * @param head the first bytes of an XML file
     * @throws Refusal when it declares a document type, or is written so that one cannot tell
     */
    static void refuseDocumentType(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        boolean wide = start.indexOf('\0') >= 0 || start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        if (wide || DOCUMENT_TYPE.matcher(start).find()) {
            throw refused(
                    "external-entity",
                    "The file declares a document type or entity in its XML, which no office program writes; it is not opened.",
                    "文件的 XML 中含有 DOCTYPE 或实体声明（办公软件不会生成），已拒绝打开。");
        }
    }

    private static Refusal tooMuch() {
        return refused(
                "archive-too-large",
                "The file unpacks to more than 100 MB; send less in one file.",
                "文件解压后超过 100 MB，请拆分后上传。");
    }

    private static Refusal refused(String code, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, code, new Text(en, zh), "file");
    }
}
