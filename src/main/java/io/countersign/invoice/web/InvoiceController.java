package io.countersign.invoice.web;

import io.countersign.invoice.AnnulInvoice;
import io.countersign.invoice.InvoiceInput;
import io.countersign.invoice.InvoiceViews;
import io.countersign.invoice.ListInvoices;
import io.countersign.invoice.ReadInvoiceFile;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /api/invoices}. */
@RestController
@RequestMapping("/api/invoices")
@Tag(name = "Invoices")
class InvoiceController {

    private final ReadInvoiceFile read;
    private final ListInvoices list;
    private final AnnulInvoice annul;

    InvoiceController(ReadInvoiceFile read, ListInvoices list, AnnulInvoice annul) {
        this.read = read;
        this.list = list;
        this.annul = annul;
    }

    /**
     * What a file says.
     *
     * @param found   whether anything could be read for certain; else somebody types it
     * @param sources for each field that was found, where
     */
    record Reading(boolean found, InvoiceInput invoice, Map<String, String> sources) {}

    record Standing(@Nullable String state, @Nullable String reason) {}

    @PostMapping(path = "/read", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Read the fields of an invoice from its XML, OFD or PDF",
            description = "Nothing is kept. A field that is not certain stays null; nothing is guessed.")
    Reading read(@RequestParam("file") MultipartFile file) throws IOException {
        return read.read(file.getBytes())
                .map(found -> new Reading(true, found.invoice(), found.sources()))
                .orElse(new Reading(
                        false,
                        new InvoiceInput(null, null, null, null, null, null, null, null, null, null, null),
                        Map.of()));
    }

    @GetMapping
    @Operation(summary = "The pool of invoices, newest first; finance, compliance and auditors")
    Page<InvoiceViews.Item> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.list(q, after, Limit.of(limit));
    }

    @PostMapping("/{key}/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that an invoice was red-flushed or voided, or stands after all; finance only")
    void annul(@PathVariable String key, @RequestBody Standing standing) {
        annul.annul(key, standing.state(), standing.reason());
    }
}
