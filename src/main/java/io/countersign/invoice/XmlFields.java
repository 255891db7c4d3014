package io.countersign.invoice;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which elements of the tax office's XML say what: of the fully digitalised invoice, and of the electronic one before it. */
final class XmlFields {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2}).*", Pattern.DOTALL);

    private static final Map<String, String> BY_PATH = Map.ofEntries(
            Map.entry("TaxSupervisionInfo/InvoiceNumber", "number"),
            Map.entry("TaxSupervisionInfo/IssueTime", "issuedOn"),
            Map.entry("SellerInformation/SellerName", "sellerName"),
            Map.entry("SellerInformation/SellerIdNum", "sellerTaxNo"),
            Map.entry("BuyerInformation/BuyerName", "buyerName"),
            Map.entry("BuyerInformation/BuyerIdNum", "buyerTaxNo"),
            Map.entry("BasicInformation/TotalTax-includedAmount", "amount"),
            Map.entry("BasicInformation/TotalTaxAm", "tax"));

    /** Of the older electronic invoice, and of the tags in its OFD. */
    private static final Map<String, String> BY_NAME = Map.of(
            "InvoiceCode", "code",
            "InvoiceNo", "number",
            "InvoiceCheckCode", "checkCode",
            "IssueDate", "issuedOn",
            "BuyerTaxID", "buyerTaxNo",
            "SellerTaxID", "sellerTaxNo",
            "TaxInclusiveTotalAmount", "amount",
            "TaxTotalAmount", "tax");

    private XmlFields() {}

    static Optional<String> field(String parent, String name) {
        return Optional.ofNullable(BY_PATH.get(parent + "/" + name)).or(() -> older(parent, name));
    }

    private static Optional<String> older(String parent, String name) {
        if (name.equals("BuyerName") && !parent.equals("BuyerInformation")) {
            return Optional.of("buyerName");
        }
        if (name.equals("SellerName") && !parent.equals("SellerInformation")) {
            return Optional.of("sellerName");
        }
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** A value as it is typed: days without time, amounts without currency. */
    static String plain(String field, String value) {
        String text = value.strip();
        if (field.equals("issuedOn")) {
            Matcher day = DAY.matcher(text);
            return day.matches()
                    ? String.format(
                            "%s-%02d-%02d",
                            day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                    : text;
        }
        return field.equals("amount") || field.equals("tax") ? text.replaceAll("[¥￥,\\s]", "") : text;
    }

    static void read(byte[] content, String file, FoundFields found) {
        InvoiceXml.walk(content, element -> {
            field(element.parent(), element.name())
                    .ifPresent(field -> found.add(
                            field, plain(field, element.text()), file + " " + element.parent() + "/" + element.name()));
            if (element.parent().equals("EInvoiceType") && element.name().equals("LabelName")) {
                kind(element.text()).ifPresent(kind -> found.add("kind", kind.name(), file + " EInvoiceType"));
            }
        });
    }

    private static Optional<InvoiceKind> kind(String label) {
        if (label.contains("专用")) {
            return Optional.of(InvoiceKind.DIGITAL_SPECIAL);
        }
        return label.contains("普通") ? Optional.of(InvoiceKind.DIGITAL_ORDINARY) : Optional.empty();
    }
}
