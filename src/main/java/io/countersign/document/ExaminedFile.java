package io.countersign.document;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** An uploaded file whose content, not its name, has shown what it is. */
public record ExaminedFile(String name, FileType type, byte[] content) {

    /** Ten megabytes. */
    public static final int MOST_BYTES = 10 << 20;

    private static final int LONGEST_NAME = 200;
    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

    /** @throws Refusal when it is empty, over 10 MB, or of a type that is not allowed */
    public static ExaminedFile examine(String name, byte[] content) {
        if (content.length == 0) {
            throw refused("file-empty", "The file is empty.", "文件内容为空。");
        }
        if (content.length > MOST_BYTES) {
            throw refused(
                    "file-too-large", "The file has more than 10 MB; 10 MB are allowed.", "文件超过 10 MB，最大允许 10 MB。");
        }
        FileType type = typeOf(content).orElseThrow(ExaminedFile::notAllowed);
        return new ExaminedFile(cleaned(name, type), type, content);
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<FileType> typeOf(byte[] content) {
        String detected = TIKA.detect(content);
        if (detected.equals("application/octet-stream") && isChineseText(content)) {
            return Optional.of(FileType.TEXT);
        }
        if (detected.equals(FileType.XML.contentType())) {
            Archive.refuseDocumentType(content);
        }
        if (!ZIPS.contains(detected)) {
            return FileType.ofContentType(detected);
        }
        Set<String> entries = Archive.examine(content);
        boolean macros = entries.stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"));
        if (macros) {
            return Optional.empty();
        }
        if (entries.contains("xl/workbook.xml")) {
            return Optional.of(FileType.XLSX);
        }
        if (entries.contains("OFD.xml")) {
            return Optional.of(FileType.OFD);
        }
        return entries.contains("word/document.xml") ? Optional.of(FileType.DOCX) : Optional.empty();
    }

    /** Text in GBK is not told from binary by statistics; it is where every byte pair decodes and no control byte occurs. */
    private static boolean isChineseText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        try {
            Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The last part of a path, without control characters, ending as its type demands. */
    private static String cleaned(String name, FileType type) {
        String last = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\"<>:|?*]", "_")
                .strip();
        String base = last.isEmpty() ? "document" : last;
        String ending = type.fits(base) ? "" : "." + type.extension();
        String kept = base.codePointCount(0, base.length()) <= LONGEST_NAME - ending.length()
                ? base
                : base.substring(base.offsetByCodePoints(0, base.codePointCount(0, base.length()) - LONGEST_NAME + 10));
        return kept + ending;
    }

    private static Refusal notAllowed() {
        return refused(
                "file-type",
                "Only PDF, OFD, XML, PNG, JPEG, Excel (xlsx), Word (docx) and plain text are allowed, without macros; the content decides, not the name.",
                "仅允许 PDF、OFD、XML、PNG、JPEG、Excel（xlsx）、Word（docx）和纯文本文件，且不得含宏；以文件内容而非文件名判断。");
    }

    private static Refusal refused(String code, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, code, new Text(en, zh), "file");
    }

    /** Shown in logs: never the content. */
    @Override
    public String toString() {
        return name + " (" + type + ", " + content.length + " bytes)";
    }
}
