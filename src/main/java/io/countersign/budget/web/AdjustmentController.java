package io.countersign.budget.web;

import io.countersign.budget.AdjustmentInput;
import io.countersign.budget.AdjustmentPreview;
import io.countersign.budget.AdjustmentStatus;
import io.countersign.budget.AdjustmentView;
import io.countersign.budget.ListAdjustments;
import io.countersign.budget.PreviewAdjustment;
import io.countersign.budget.SaveAdjustment;
import io.countersign.budget.ShowAdjustment;
import io.countersign.budget.SubmitAdjustment;
import io.countersign.budget.WithdrawAdjustment;
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

/** Requests to move money from one budget to another. */
@RestController
@RequestMapping("/api/budget-adjustments")
@Tag(name = "Budgets")
class AdjustmentController {

    private final SaveAdjustment save;
    private final ShowAdjustment show;
    private final ListAdjustments list;
    private final PreviewAdjustment preview;
    private final SubmitAdjustment submit;
    private final WithdrawAdjustment withdraw;

    AdjustmentController(
            SaveAdjustment save,
            ShowAdjustment show,
            ListAdjustments list,
            PreviewAdjustment preview,
            SubmitAdjustment submit,
            WithdrawAdjustment withdraw) {
        this.save = save;
        this.show = show;
        this.list = list;
        this.preview = preview;
        this.submit = submit;
        this.withdraw = withdraw;
    }

    @PostMapping
    @Operation(summary = "Save a draft", description = "Nothing is submitted; 400 names every field that is wrong.")
    ResponseEntity<AdjustmentView> create(@RequestBody AdjustmentInput input) {
        String number = save.save(null, input);
        return ResponseEntity.created(URI.create("/api/budget-adjustments/" + number))
                .body(show.show(number));
    }

    @PutMapping("/{number}")
    @Operation(
            summary = "Change a draft or a returned adjustment",
            description = "The version must be the one that was read.")
    AdjustmentView change(@PathVariable String number, @RequestBody AdjustmentInput input) {
        save.save(number, input);
        return show.show(number);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One adjustment with both budgets, findings and its way through the approvals")
    AdjustmentView show(@PathVariable String number) {
        return show.show(number);
    }

    @PostMapping("/preview")
    @Operation(
            summary = "What would happen to an adjustment that is being typed",
            description = "Leaves no trace. What is wrong with the input comes as fields, with 200.")
    AdjustmentPreview preview(@RequestBody AdjustmentInput input) {
        return preview.preview(null, input);
    }

    @PostMapping("/{number}/preview")
    @Operation(summary = "What would happen to one's own adjustment, as saved or as typed; leaves no trace")
    AdjustmentPreview preview(
            @PathVariable String number, @RequestBody(required = false) @Nullable AdjustmentInput input) {
        return preview.preview(number, input);
    }

    @PostMapping("/{number}/submit")
    @Operation(
            summary = "Submit a draft, or a returned adjustment again",
            description = "One that a check blocks is answered with 200, status REJECTED and its findings.")
    AdjustmentView submit(@PathVariable String number) {
        submit.submit(number);
        return show.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own adjustment back, before the money moves")
    AdjustmentView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        withdraw.withdraw(number, withdrawal.reason());
        return show.show(number);
    }

    /** Why an adjustment is taken back. */
    record Withdrawal(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Adjustments one may see, newest first")
    Page<AdjustmentView.Item> list(
            @RequestParam(required = false) @Nullable AdjustmentStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.list(status, after, Limit.of(limit));
    }
}
