package io.countersign.credit.web;

import io.countersign.credit.CreditAccountView;
import io.countersign.credit.ShowCreditAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Credit accounts to look at. */
@RestController
@RequestMapping("/api/credit/accounts")
@Tag(name = "Credit")
class CreditAccountController {

    private final ShowCreditAccount showCreditAccount;

    CreditAccountController(ShowCreditAccount showCreditAccount) {
        this.showCreditAccount = showCreditAccount;
    }

    @GetMapping("/{customer}")
    @Operation(summary = "A dealer's credit: terms, exposure by bucket, ageing, unpaid items")
    CreditAccountView show(@PathVariable String customer) {
        return showCreditAccount.show(customer);
    }
}
