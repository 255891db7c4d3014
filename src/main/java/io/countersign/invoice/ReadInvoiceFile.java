package io.countersign.invoice;

import io.countersign.document.ExaminedFile;
import io.countersign.document.FileType;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads an invoice from its file: XML and OFD by their elements, PDF by the labels in its text. A field that is not certain
 * stays empty for somebody to type; nothing is guessed, and pictures are not read at all.
 */
@Component
public class ReadInvoiceFile {

    /** @param sources for each field that was found, where: {@code XML TaxSupervisionInfo/InvoiceNumber} */
    public record Found(InvoiceInput invoice, Map<String, String> sources) {

        public Found {
            sources = Map.copyOf(sources);
        }
    }

    /**
     * @return empty when the file holds nothing that can be read for certain
     * @throws io.countersign.language.Refusal when the file is hostile, encrypted or too large
     */
    public Optional<Found> read(byte[] content) {
        FileType type = ExaminedFile.examine("invoice", content).type();
        FoundFields found = new FoundFields();
        switch (type) {
            case XML -> XmlFields.read(content, "XML", found);
            case OFD -> OfdInvoice.read(content, found);
            case PDF -> PdfInvoice.read(content, found);
            default -> {}
        }
        return found.found();
    }
}
