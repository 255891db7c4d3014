package io.countersign.invoice;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the bytes of a PDF before any library opens it: what it unpacks to, which filters it names, whether it is locked. A
 * parser keeps unpacked streams in memory, so whatever could grow without bound is refused here; invoices never need it.
 */
final class PdfGuard {

    private static final long MOST_UNPACKED = 48L << 20;
    private static final int WIDEST = 100_000;

    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z0-9])");
    private static final Pattern KNOWN_FILTER = Pattern.compile(
            "\\s*(\\[\\s*)?/(FlateDecode|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)\\s*(\\]|/|>>|\\s)");
    private static final Pattern PARAMETERS = Pattern.compile("/(DecodeParms|DP)\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern COLUMNS = Pattern.compile("/Columns\\s+(\\d+)(\\s+\\d+\\s+R)?");
    private static final Pattern DISGUISED =
            Pattern.compile("/[^\\s/<>\\[\\](){}%]*#[0-9A-Fa-f]{2}[^\\s/<>\\[\\](){}%]*");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfGuard() {}

    /** @throws Refusal when it is locked, or could unpack to more than an invoice ever has */
    static void examine(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.contains("/Encrypt")) {
            throw refused(
                    "file-encrypted",
                    "The PDF is protected by a password; send one without, or type the invoice by hand.",
                    "PDF 已加密，请上传未加密的文件或手工填写发票。");
        }
        refuseStrangeFilters(text);
        refuseBombs(content, text);
    }

    private static void refuseStrangeFilters(String text) {
        Matcher filter = FILTER.matcher(text);
        while (filter.find()) {
            Matcher known = KNOWN_FILTER.matcher(text).region(filter.end(), Math.min(text.length(), filter.end() + 80));
            if (!known.lookingAt()
                    || (known.group(1) != null && !"]".equals(known.group(3)) && !endsList(text, known))) {
                throw strange();
            }
        }
        Matcher columns = COLUMNS.matcher(text);
        while (columns.find()) {
            if (columns.group(2) != null
                    || columns.group(1).length() > 6
                    || Integer.parseInt(columns.group(1)) > WIDEST) {
                throw strange();
            }
        }
        Matcher disguised = DISGUISED.matcher(text);
        while (disguised.find()) {
            String name = plain(disguised.group());
            if (name.endsWith("Decode")
                    || name.equals("/Filter")
                    || name.equals("/DecodeParms")
                    || name.equals("/Columns")) {
                throw strange();
            }
        }
        if (PARAMETERS.matcher(text).find()) {
            throw strange();
        }
    }

    private static boolean endsList(String text, Matcher known) {
        return text.substring(known.end(2), Math.min(text.length(), known.end(2) + 20))
                .stripLeading()
                .startsWith("]");
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int place = 0; place < name.length(); place++) {
            if (name.charAt(place) == '#'
                    && place + 2 < name.length()
                    && name.substring(place + 1, place + 3).matches("[0-9A-Fa-f]{2}")) {
                plain.append((char) Integer.parseInt(name.substring(place + 1, place + 3), 16));
                place += 2;
            } else {
                plain.append(name.charAt(place));
            }
        }
        return plain.toString();
    }

    private static void refuseBombs(byte[] content, String text) {
        byte[] buffer = new byte[1 << 16];
        long left = MOST_UNPACKED;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            int start = stream.end();
            if (start + 2 < content.length && (content[start] & 0x0F) == 8) {
                left -= unpacked(content, start, left, buffer);
            }
        }
    }

    private static long unpacked(byte[] content, int start, long most, byte[] buffer) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            long total = 0;
            for (int got = inflater.inflate(buffer); got > 0; got = inflater.inflate(buffer)) {
                total += got;
                if (total > most) {
                    throw refused(
                            "archive-too-large",
                            "The PDF unpacks to more than 48 MB; no invoice does. Type it by hand.",
                            "PDF 解压后超过 48 MB，超出发票的正常范围，请手工填写。");
                }
            }
            return total;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static Refusal strange() {
        return refused(
                "file-strange",
                "The PDF is packed in a way that no invoice is; type the invoice by hand.",
                "PDF 的压缩方式异常，无法读取，请手工填写发票。");
    }

    static Refusal refused(String code, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, code, new Text(en, zh), "file");
    }
}
