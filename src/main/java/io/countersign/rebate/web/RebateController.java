package io.countersign.rebate.web;

import io.countersign.calendar.PeriodKey;
import io.countersign.rebate.ProposeSettlement;
import io.countersign.rebate.Settlement;
import io.countersign.rebate.SettlementKind;
import io.countersign.rebate.ShowRebates;
import io.countersign.rebate.SubmitSettlement;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.countersign.web.TypedInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Settlements of rebates: proposed from the accrual, approved, then credited to the agreement's party. */
@RestController
@RequestMapping("/api/rebate-settlements")
@Tag(name = "Rebates")
class RebateController {

    /** @param kind INTERIM or FINAL */
    record Input(
            @Nullable String agreement,
            @Nullable String scheme,
            @Nullable String period,
            @Nullable String kind) {}

    /** Why a settlement is taken back. */
    record Withdrawal(@Nullable String reason) {}

    private final ProposeSettlement propose;
    private final SubmitSettlement submit;
    private final ShowRebates show;

    RebateController(ProposeSettlement propose, SubmitSettlement submit, ShowRebates show) {
        this.propose = propose;
        this.submit = submit;
        this.show = show;
    }

    @GetMapping
    @Operation(summary = "Settlements one may see, by number")
    Page<Settlement> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return show.list(after, Limit.of(limit));
    }

    @GetMapping("/{number}")
    @Operation(summary = "One settlement with the figures it stands on")
    Settlement show(@PathVariable String number) {
        return show.show(number);
    }

    @PostMapping
    @Operation(
            summary = "Propose to pay what is earned and not paid yet",
            description = "The amount is the accrual's less what was paid; it goes to the party of the agreement.")
    ResponseEntity<Settlement> propose(@RequestBody Input input) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<String> agreement = typed.text(input.agreement(), "agreement", 40);
        Optional<String> scheme = typed.text(input.scheme(), "scheme", 20);
        Optional<String> period = typed.text(input.period(), "period", 7);
        Optional<SettlementKind> kind = typed.choice(input.kind(), "kind", SettlementKind.class);
        errors.refuseIfAny();
        String number = propose.propose(
                agreement.orElseThrow(), scheme.orElseThrow(), new PeriodKey(period.orElseThrow()), kind.orElseThrow());
        return ResponseEntity.created(URI.create("/api/rebate-settlements/" + number))
                .body(show.show(number));
    }

    @PostMapping("/{number}/submit")
    @Operation(summary = "Submit a settlement for approval")
    Settlement submit(@PathVariable String number) {
        submit.submit(number);
        return show.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own settlement back, before it is settled")
    Settlement withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        Collector errors = new Collector();
        Optional<String> reason = new TypedInput(errors).text(withdrawal.reason(), "reason", 500);
        errors.refuseIfAny();
        submit.withdraw(number, reason.orElseThrow());
        return show.show(number);
    }
}
