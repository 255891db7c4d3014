package io.countersign.advance.web;

import io.countersign.advance.AdvanceInput;
import io.countersign.advance.AdvancePreview;
import io.countersign.advance.AdvanceStatus;
import io.countersign.advance.AdvanceView;
import io.countersign.advance.PreviewAdvance;
import io.countersign.advance.ReturnMoney;
import io.countersign.advance.SaveAdvance;
import io.countersign.advance.ShowAdvance;
import io.countersign.advance.SubmitAdvance;
import io.countersign.advance.WithdrawAdvance;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Advances one may see. */
@RestController
@RequestMapping("/api/advances")
@Tag(name = "Advances")
class AdvanceController {

    private final SaveAdvance saveAdvance;
    private final ShowAdvance showAdvance;
    private final PreviewAdvance previewAdvance;
    private final SubmitAdvance submitAdvance;
    private final WithdrawAdvance withdrawAdvance;
    private final ReturnMoney returnMoney;

    AdvanceController(
            SaveAdvance saveAdvance,
            ShowAdvance showAdvance,
            PreviewAdvance previewAdvance,
            SubmitAdvance submitAdvance,
            WithdrawAdvance withdrawAdvance,
            ReturnMoney returnMoney) {
        this.saveAdvance = saveAdvance;
        this.showAdvance = showAdvance;
        this.previewAdvance = previewAdvance;
        this.submitAdvance = submitAdvance;
        this.withdrawAdvance = withdrawAdvance;
        this.returnMoney = returnMoney;
    }

    @PostMapping
    @Operation(summary = "Save a draft", description = "Nothing is submitted; 400 names every field that is wrong.")
    ResponseEntity<AdvanceView> create(@RequestBody AdvanceInput input) {
        String number = saveAdvance.save(null, input);
        return ResponseEntity.created(URI.create("/api/advances/" + number)).body(showAdvance.show(number));
    }

    @PutMapping("/{number}")
    @Operation(
            summary = "Change a draft or a returned advance",
            description = "The version must be the one that was read.")
    AdvanceView change(@PathVariable String number, @RequestBody AdvanceInput input) {
        saveAdvance.save(number, input);
        return showAdvance.show(number);
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "One advance with its findings, its way through the approvals, its payment and what paid it back")
    AdvanceView show(@PathVariable String number) {
        return showAdvance.show(number);
    }

    @PostMapping("/preview")
    @Operation(
            summary = "What would happen to an advance that is being typed",
            description = "Leaves no trace. What is wrong with the input comes as fields, with 200.")
    AdvancePreview preview(@RequestBody AdvanceInput input) {
        return previewAdvance.preview(null, input);
    }

    @PostMapping("/{number}/preview")
    @Operation(summary = "What would happen to one's own advance, as saved or as typed; leaves no trace")
    AdvancePreview preview(@PathVariable String number, @RequestBody(required = false) @Nullable AdvanceInput input) {
        return previewAdvance.preview(number, input);
    }

    @PostMapping("/{number}/submit")
    @Operation(
            summary = "Submit a draft, or a returned advance again",
            description = "An advance that a check blocks is answered with 200, status REJECTED and its findings.")
    AdvanceView submit(@PathVariable String number) {
        submitAdvance.submit(number);
        return showAdvance.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own advance back, before its payment is asked for")
    AdvanceView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        withdrawAdvance.withdraw(number, withdrawal.reason());
        return showAdvance.show(number);
    }

    /** Why an advance is taken back. */
    record Withdrawal(@Nullable String reason) {}

    @PostMapping("/{number}/returns")
    @Operation(summary = "Record money that was given back; cashier only, each receipt once")
    void returned(@PathVariable String number, @RequestBody ReturnMoney.Command command) {
        returnMoney.record(number, command);
    }

    @GetMapping
    @Operation(summary = "Advances one may see, newest first")
    Page<AdvanceView.Item> list(
            @RequestParam(required = false) @Nullable AdvanceStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return showAdvance.list(status, after, Limit.of(limit));
    }
}
