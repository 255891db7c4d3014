package io.countersign.invoice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invoice files as the tax office makes them, and as somebody might forge them. */
final class InvoiceFiles {

    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <EInvoice><Header><EIid>26312000000123456789</EIid><InherentLabel><EInvoiceType><LabelCode>02</LabelCode>
            <LabelName>普通发票</LabelName></EInvoiceType></InherentLabel></Header>
            <EInvoiceData>
              <SellerInformation><SellerIdNum>91310101MA1FL5HT33</SellerIdNum><SellerName>上海静安会议中心有限公司</SellerName></SellerInformation>
              <BuyerInformation><BuyerIdNum>91310115MA1K4YUYY0</BuyerIdNum><BuyerName>云杉医药股份有限公司</BuyerName></BuyerInformation>
              <BasicInformation><TotalAmWithoutTax>1132.08</TotalAmWithoutTax><TotalTaxAm>67.92</TotalTaxAm>
                <TotalTax-includedAmount>1200.00</TotalTax-includedAmount></BasicInformation>
            </EInvoiceData>
            <TaxSupervisionInfo><InvoiceNumber>26312000000123456789</InvoiceNumber><IssueTime>2026-11-02 10:11:12</IssueTime></TaxSupervisionInfo>
            </EInvoice>""";

    static final String OLDER_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <fp:eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019">
            <fp:InvoiceCode>031002600111</fp:InvoiceCode><fp:InvoiceNo>01234567</fp:InvoiceNo><fp:IssueDate>2026年11月02日</fp:IssueDate>
            <fp:InvoiceCheckCode>12345678901234567890</fp:InvoiceCheckCode>
            <fp:Buyer><fp:BuyerName>云杉医药股份有限公司</fp:BuyerName><fp:BuyerTaxID>91310115MA1K4YUYY0</fp:BuyerTaxID></fp:Buyer>
            <fp:Seller><fp:SellerName>上海静安会议中心有限公司</fp:SellerName><fp:SellerTaxID>91310101MA1FL5HT33</fp:SellerTaxID></fp:Seller>
            <fp:TaxInclusiveTotalAmount>1200.00</fp:TaxInclusiveTotalAmount><fp:TaxTotalAmount>67.92</fp:TaxTotalAmount>
            </fp:eInvoice>""";

    private InvoiceFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] ofd(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "OFD.xml", bytes("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(zip, file.getKey(), bytes(file.getValue()));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "OFD.xml", bytes("<OFD/>"));
            zip.putNextEntry(new ZipEntry("Doc_0/Attachs/original_invoice.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int count = 0; count < megabytes; count++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A page of lines, each {@code x y text}; its font is not embedded, its text is Unicode. */
    static byte[] pdf(String... lines) {
        StringBuilder page = new StringBuilder("BT /F1 10 Tf\n");
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            StringBuilder hex = new StringBuilder();
            for (byte one : parts[2].getBytes(StandardCharsets.UTF_16BE)) {
                hex.append(String.format("%02X", one));
            }
            page.append("1 0 0 1 %s %s Tm <%s> Tj\n".formatted(parts[0], parts[1], hex));
        }
        return pdf(page.append("ET").toString().getBytes(StandardCharsets.ISO_8859_1), "/FlateDecode", "");
    }

    static byte[] pdf(byte[] content, String filter, String trailer) {
        String unicode = """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end""";
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        int[] at = new int[8];
        String[] objects = {
            "",
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            stream("/Filter " + filter, deflated(content)),
            "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>",
            stream("", unicode.getBytes(StandardCharsets.ISO_8859_1))
        };
        for (int number = 1; number < objects.length; number++) {
            at[number] = pdf.length();
            pdf.append(number).append(" 0 obj\n").append(objects[number]).append("\nendobj\n");
        }
        int xref = pdf.length();
        pdf.append("xref\n0 8\n0000000000 65535 f \n");
        for (int number = 1; number < 8; number++) {
            pdf.append("%010d 00000 n \n".formatted(at[number]));
        }
        pdf.append("trailer<</Size 8/Root 1 0 R")
                .append(trailer)
                .append(">>\nstartxref\n")
                .append(xref)
                .append("\n%%EOF");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String entries, byte[] content) {
        return "<<" + entries + "/Length " + content.length + ">>stream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }
}
