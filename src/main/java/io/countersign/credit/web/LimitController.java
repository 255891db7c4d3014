package io.countersign.credit.web;

import io.countersign.credit.ChangeLimit;
import io.countersign.credit.CreditAccountView;
import io.countersign.credit.CreditMode;
import io.countersign.credit.CreditRights;
import io.countersign.credit.GrantTemporaryLimit;
import io.countersign.credit.ShowCreditAccount;
import io.countersign.credit.Standing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit terms, set by the credit manager with a note. Orders that wait for credit are checked again. */
@RestController
@RequestMapping("/api/credit/limits")
@Tag(name = "Credit")
class LimitController {

    /** @param limit permanent limit; counts in mode LIMITED only. @param standing may be left out to leave it as it is */
    record Input(
            @Nullable String customer,
            @Nullable String mode,
            @Nullable String limit,
            @Nullable String standing,
            @Nullable String note) {}

    /** @param validTo last day, inclusive */
    record TemporaryInput(
            @Nullable String customer,
            @Nullable String amount,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String note) {}

    private final CreditRights rights;
    private final ChangeLimit changeLimit;
    private final GrantTemporaryLimit grantTemporaryLimit;
    private final ShowCreditAccount showCreditAccount;

    LimitController(
            CreditRights rights,
            ChangeLimit changeLimit,
            GrantTemporaryLimit grantTemporaryLimit,
            ShowCreditAccount showCreditAccount) {
        this.rights = rights;
        this.changeLimit = changeLimit;
        this.grantTemporaryLimit = grantTemporaryLimit;
        this.showCreditAccount = showCreditAccount;
    }

    @PostMapping
    @Operation(summary = "Set a dealer's credit mode, limit and standing")
    CreditAccountView change(@RequestBody Input input) {
        rights.setTerms();
        Reader reader = new Reader();
        ChangeLimit.Command command = new ChangeLimit.Command(
                reader.name(input.customer(), "customer"),
                reader.choice(CreditMode.class, input.mode(), "mode"),
                reader.amount(input.limit(), "limit"),
                input.standing() == null ? null : reader.choice(Standing.class, input.standing(), "standing"),
                reader.note(input.note(), "note"));
        reader.done();
        changeLimit.change(command);
        return showCreditAccount.show(command.customerCode());
    }

    @PostMapping("/temporary")
    @Operation(summary = "Add a temporary limit", description = "At most 60 days and 30 % of the permanent limit.")
    CreditAccountView grant(@RequestBody TemporaryInput input) {
        rights.setTerms();
        Reader reader = new Reader();
        GrantTemporaryLimit.Command command = new GrantTemporaryLimit.Command(
                reader.name(input.customer(), "customer"),
                reader.positive(input.amount(), "amount"),
                reader.date(input.validFrom(), "validFrom"),
                reader.date(input.validTo(), "validTo"),
                reader.note(input.note(), "note"));
        reader.require(
                !command.validTo().isBefore(command.validFrom()), "validTo", "Not before the first day.", "不能早于生效日。");
        reader.done();
        grantTemporaryLimit.grant(command);
        return showCreditAccount.show(command.customerCode());
    }
}
