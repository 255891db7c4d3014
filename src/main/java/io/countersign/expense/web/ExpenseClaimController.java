package io.countersign.expense.web;

import io.countersign.expense.ClaimInput;
import io.countersign.expense.ClaimPreview;
import io.countersign.expense.ClaimStatus;
import io.countersign.expense.ClaimView;
import io.countersign.expense.CutClaim;
import io.countersign.expense.ExpenseChoices;
import io.countersign.expense.ListClaims;
import io.countersign.expense.PreviewClaim;
import io.countersign.expense.SaveClaim;
import io.countersign.expense.ShowClaim;
import io.countersign.expense.SubmitClaim;
import io.countersign.expense.WithdrawClaim;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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

/** Drafts and the claims somebody may see. */
@RestController
@RequestMapping("/api/expense-claims")
@Tag(name = "Expense claims")
class ExpenseClaimController {

    private final SaveClaim saveClaim;
    private final ShowClaim showClaim;
    private final ListClaims listClaims;
    private final PreviewClaim previewClaim;
    private final SubmitClaim submitClaim;
    private final WithdrawClaim withdrawClaim;
    private final CutClaim cutClaim;
    private final ExpenseChoices choices;

    ExpenseClaimController(
            SaveClaim saveClaim,
            ShowClaim showClaim,
            ListClaims listClaims,
            PreviewClaim previewClaim,
            SubmitClaim submitClaim,
            WithdrawClaim withdrawClaim,
            CutClaim cutClaim,
            ExpenseChoices choices) {
        this.saveClaim = saveClaim;
        this.showClaim = showClaim;
        this.listClaims = listClaims;
        this.previewClaim = previewClaim;
        this.submitClaim = submitClaim;
        this.withdrawClaim = withdrawClaim;
        this.cutClaim = cutClaim;
        this.choices = choices;
    }

    @PostMapping
    @Operation(summary = "Save a draft", description = "Nothing is submitted; 400 names every field that is wrong.")
    ResponseEntity<ClaimView> create(@RequestBody ClaimInput input) {
        String number = saveClaim.save(null, input);
        return ResponseEntity.created(URI.create("/api/expense-claims/" + number))
                .body(showClaim.show(number));
    }

    @PutMapping("/{number}")
    @Operation(
            summary = "Change a draft or a returned claim",
            description = "The version must be the one that was read.")
    ClaimView change(@PathVariable String number, @RequestBody ClaimInput input) {
        saveClaim.save(number, input);
        return showClaim.show(number);
    }

    @GetMapping("/choices")
    @Operation(summary = "Kinds of expenses and cities to choose from")
    ExpenseChoices.Choices choices() {
        return choices.all();
    }

    @GetMapping("/{number}")
    @Operation(summary = "One claim with its lines, findings and its way through the approvals")
    ClaimView show(@PathVariable String number) {
        return showClaim.show(number);
    }

    @PostMapping("/preview")
    @Operation(
            summary = "What would happen to a claim that is being typed",
            description = "Leaves no trace. What is wrong with the input comes as fields, with 200.")
    ClaimPreview preview(@RequestBody ClaimInput input) {
        return previewClaim.preview(null, input);
    }

    @PostMapping("/{number}/preview")
    @Operation(summary = "What would happen to one's own claim, as saved or as typed; leaves no trace")
    ClaimPreview preview(@PathVariable String number, @RequestBody(required = false) @Nullable ClaimInput input) {
        return previewClaim.preview(number, input);
    }

    @PostMapping("/{number}/submit")
    @Operation(
            summary = "Submit a draft, or a returned claim again",
            description = "A claim that the audit blocks is answered with 200, status RETURNED and its findings.")
    ClaimView submit(@PathVariable String number) {
        submitClaim.submit(number);
        return showClaim.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own claim back, before it is approved")
    ClaimView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        withdrawClaim.withdraw(number, withdrawal.reason());
        return showClaim.show(number);
    }

    @PutMapping("/{number}/cuts")
    @Operation(
            summary = "Finance grants less of some lines, with a reason for each; never more",
            description = "Only for whoever is asked to decide for finance now.")
    ClaimView cut(@PathVariable String number, @RequestBody CutList cuts) {
        cutClaim.cut(number, cuts.cuts());
        return showClaim.show(number);
    }

    /** Why a claim is taken back. */
    record Withdrawal(@Nullable String reason) {}

    /** What is granted of which line. */
    record CutList(@Nullable List<CutClaim.@Nullable Cut> cuts) {}

    @GetMapping
    @Operation(summary = "Claims one may see, newest first")
    Page<ClaimView.Item> list(
            @RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listClaims.list(status, after, Limit.of(limit));
    }
}
