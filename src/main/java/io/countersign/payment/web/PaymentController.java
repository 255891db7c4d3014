package io.countersign.payment.web;

import io.countersign.payment.ExportPayments;
import io.countersign.payment.KeepPayeeAccount;
import io.countersign.payment.ListPayments;
import io.countersign.payment.PayeeKind;
import io.countersign.payment.PaymentStatus;
import io.countersign.payment.PaymentViews;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/payments} and {@code /api/payment-runs}. */
@RestController
@Tag(name = "Payments")
class PaymentController {

    private final ListPayments list;
    private final ExportPayments export;
    private final KeepPayeeAccount keepAccount;

    PaymentController(ListPayments list, ExportPayments export, KeepPayeeAccount keepAccount) {
        this.list = list;
        this.export = export;
        this.keepAccount = keepAccount;
    }

    /** @param payments numbers of those to hand over, or null for all that wait */
    record Choice(@Nullable List<String> payments) {}

    record Account(@Nullable String account) {}

    @GetMapping("/api/payments")
    @Operation(summary = "Payments, newest first")
    Page<PaymentViews.Item> list(
            @RequestParam(required = false) @Nullable PaymentStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.list(status, after, Limit.of(limit));
    }

    @GetMapping("/api/payment-runs")
    @Operation(summary = "Files that went to the bank, newest first")
    Page<PaymentViews.Run> runs(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.runs(after, Limit.of(limit));
    }

    @PostMapping("/api/payment-runs")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put waiting payments into one file for the bank, each once")
    PaymentViews.Exported export(@RequestBody Choice choice) {
        return export.export(choice.payments());
    }

    @GetMapping("/api/payment-runs/{run}/file")
    @Operation(summary = "The file of a run, always the same")
    ResponseEntity<byte[]> file(@PathVariable String run) {
        return csv(run, list.file(run));
    }

    @PutMapping("/api/payee-accounts/{kind}/{payee}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say where a payee gets money; finance only")
    void account(@PathVariable PayeeKind kind, @PathVariable String payee, @RequestBody Account account) {
        keepAccount.keep(kind, payee, account.account());
    }

    private static ResponseEntity<byte[]> csv(String run, String content) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("payments-" + run + ".csv")
                                .build()
                                .toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
