package io.countersign.invoice;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads an invoice from the text of its PDF, by the labels that the tax office prints. Names and numbers of both parties count
 * only where each label stands exactly twice, buyer first, as the layout prescribes.
 */
final class PdfInvoice {

    private static final int MOST_PAGES = 20;
    private static final int MOST_OPERATORS = 500_000;
    private static final int MOST_TEXT = 200_000;

    private static final List<Label> LABELS = List.of(
            new Label("number", "发票号码[:：]\\s*(\\d{20}|\\d{8})(?!\\d)"),
            new Label("code", "发票代码[:：]\\s*(\\d{12}|\\d{10})(?!\\d)"),
            new Label("issuedOn", "开票日期[:：]\\s*(\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)"),
            new Label("checkCode", "校\\s*验\\s*码[:：]\\s*(\\d{5}\\s?\\d{5}\\s?\\d{5}\\s?\\d{5})(?!\\d)"),
            new Label("amount", "[（(]小写[）)]\\s*[¥￥]\\s*([\\d,]+\\.\\d{2})"));

    private static final Pattern NAME = Pattern.compile("名\\s*称\\s*[:：][ \\t]*(\\S+)");
    private static final Pattern TAX_NUMBER = Pattern.compile("纳税人识别号\\s*[:：][ \\t]*([0-9A-Z]{15,20})(?![0-9A-Z])");

    private record Label(String field, Pattern pattern) {

        Label(String field, String pattern) {
            this(field, Pattern.compile(pattern));
        }
    }

    private PdfInvoice() {}

    static void read(byte[] content, FoundFields found) {
        String text = text(content);
        for (Label label : LABELS) {
            Matcher value = label.pattern().matcher(text);
            while (value.find()) {
                String typed = value.group(1).replaceAll("\\s", "");
                found.add(label.field(), XmlFields.plain(label.field(), typed), "PDF text");
            }
        }
        bothParties(NAME.matcher(text), "buyerName", "sellerName", found);
        bothParties(TAX_NUMBER.matcher(text), "buyerTaxNo", "sellerTaxNo", found);
    }

    private static void bothParties(Matcher label, String buyer, String seller, FoundFields found) {
        List<String> values = label.results().map(result -> result.group(1)).toList();
        if (values.size() == 2) {
            found.add(buyer, values.get(0), "PDF text, first of two");
            found.add(seller, values.get(1), "PDF text, second of two");
        }
    }

    private static String text(byte[] content) {
        PdfGuard.examine(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted() || document.getNumberOfPages() > MOST_PAGES) {
                throw PdfGuard.refused(
                        "file-too-large",
                        "No invoice has more than " + MOST_PAGES + " pages or a password; type it by hand.",
                        "发票不会超过 " + MOST_PAGES + " 页或带密码，请手工填写。");
            }
            String text = new Bounded().getText(document);
            return text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text;
        } catch (IOException | ClassCastException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw PdfGuard.refused(
                    "file-damaged", "The PDF cannot be read; type the invoice by hand.", "PDF 无法读取，请手工填写发票。");
        }
    }

    /** Gives up where pages draw forms that draw forms without end. */
    private static final class Bounded extends PDFTextStripper {

        private int operators;

        Bounded() {
            setSortByPosition(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw new IOException("More to draw than an invoice has");
            }
            super.processOperator(operator, operands);
        }
    }
}
