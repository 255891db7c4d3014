package io.countersign.credit.web;

import io.countersign.credit.CreditAccountView;
import io.countersign.credit.CreditRights;
import io.countersign.credit.PostOpenItems;
import io.countersign.credit.RecordDelivery;
import io.countersign.credit.ShowCreditAccount;
import io.countersign.money.Money;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invoices and deliveries as the ERP reports them, one at a time; files go through the import. */
@RestController
@RequestMapping("/api/credit")
@Tag(name = "Credit")
class OpenItemController {

    /** @param open what is still to be paid; left out, the whole amount. @param order the approved order it bills, if any */
    record ItemInput(
            @Nullable String customer,
            @Nullable String number,
            @Nullable String amount,
            @Nullable String open,
            @Nullable String documentDate,
            @Nullable String dueDate,
            @Nullable String order) {}

    /** @param number of the delivery note */
    record DeliveryInput(
            @Nullable String customer,
            @Nullable String order,
            @Nullable String number,
            @Nullable String amount) {}

    private final CreditRights rights;
    private final PostOpenItems postOpenItems;
    private final RecordDelivery recordDelivery;
    private final ShowCreditAccount showCreditAccount;

    OpenItemController(
            CreditRights rights,
            PostOpenItems postOpenItems,
            RecordDelivery recordDelivery,
            ShowCreditAccount showCreditAccount) {
        this.rights = rights;
        this.postOpenItems = postOpenItems;
        this.recordDelivery = recordDelivery;
        this.showCreditAccount = showCreditAccount;
    }

    @PostMapping("/open-items")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Post an open item", description = "Naming the order it bills moves that order's value on.")
    CreditAccountView post(@RequestBody ItemInput input) {
        rights.keepAccounts();
        Reader reader = new Reader();
        Money amount = reader.positive(input.amount(), "amount");
        PostOpenItems.Item item = new PostOpenItems.Item(
                reader.name(input.customer(), "customer"),
                reader.name(input.number(), "number"),
                amount,
                input.open() == null ? amount : reader.amount(input.open(), "open"),
                reader.date(input.documentDate(), "documentDate"),
                reader.date(input.dueDate(), "dueDate"),
                reader.optionalName(input.order(), "order"));
        reader.require(!item.open().exceeds(amount), "open", "At most the amount.", "不能超过单据金额。");
        reader.done();
        postOpenItems.post(List.of(item));
        return showCreditAccount.show(item.customerCode());
    }

    @PostMapping("/deliveries")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report a delivery of an approved order")
    CreditAccountView deliver(@RequestBody DeliveryInput input) {
        rights.keepAccounts();
        Reader reader = new Reader();
        RecordDelivery.Command command = new RecordDelivery.Command(
                reader.name(input.customer(), "customer"),
                reader.name(input.order(), "order"),
                reader.name(input.number(), "number"),
                reader.positive(input.amount(), "amount"));
        reader.done();
        recordDelivery.record(command);
        return showCreditAccount.show(command.customerCode());
    }
}
