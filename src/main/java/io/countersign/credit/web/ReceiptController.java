package io.countersign.credit.web;

import io.countersign.credit.AllocateReceipt;
import io.countersign.credit.CreditAccountView;
import io.countersign.credit.CreditRights;
import io.countersign.credit.PostReceipt;
import io.countersign.credit.ShowCreditAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Money that came in, and what it is for. Orders that wait for credit are checked again. */
@RestController
@RequestMapping("/api/credit/receipts")
@Tag(name = "Credit")
class ReceiptController {

    /** @param allocations may be left out: then the money stays unapplied */
    record Input(
            @Nullable String customer,
            @Nullable String number,
            @Nullable String amount,
            @Nullable String receivedOn,
            @Nullable List<@Nullable AllocationInput> allocations) {}

    /** Either an open item or an order. */
    record AllocationInput(
            @Nullable String openItem,
            @Nullable String order,
            @Nullable String amount) {}

    /** Further allocations of a receipt that is posted already. */
    record MoreInput(@Nullable String customer, @Nullable List<@Nullable AllocationInput> allocations) {}

    private static final int MOST = 500;

    private final CreditRights rights;
    private final PostReceipt postReceipt;
    private final AllocateReceipt allocateReceipt;
    private final ShowCreditAccount showCreditAccount;

    ReceiptController(
            CreditRights rights,
            PostReceipt postReceipt,
            AllocateReceipt allocateReceipt,
            ShowCreditAccount showCreditAccount) {
        this.rights = rights;
        this.postReceipt = postReceipt;
        this.allocateReceipt = allocateReceipt;
        this.showCreditAccount = showCreditAccount;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Post a receipt", description = "Settles open items and prepays waiting orders as told.")
    CreditAccountView post(@RequestBody Input input) {
        rights.keepAccounts();
        Reader reader = new Reader();
        PostReceipt.Command command = new PostReceipt.Command(
                reader.name(input.customer(), "customer"),
                reader.name(input.number(), "number"),
                reader.positive(input.amount(), "amount"),
                reader.date(input.receivedOn(), "receivedOn"),
                allocations(reader, input.allocations()));
        reader.done();
        postReceipt.post(command);
        return showCreditAccount.show(command.customerCode());
    }

    @PostMapping("/{number}/allocations")
    @Operation(summary = "Say what an unapplied receipt is for")
    CreditAccountView allocate(@PathVariable String number, @RequestBody MoreInput input) {
        rights.keepAccounts();
        Reader reader = new Reader();
        AllocateReceipt.Command command = new AllocateReceipt.Command(
                reader.name(input.customer(), "customer"),
                reader.name(number, "number"),
                allocations(reader, input.allocations()));
        reader.require(!command.allocations().isEmpty(), "allocations", "Name at least one.", "请至少填写一项分配。");
        reader.done();
        allocateReceipt.allocate(command);
        return showCreditAccount.show(command.customerCode());
    }

    private static List<PostReceipt.Allocation> allocations(
            Reader reader, @Nullable List<@Nullable AllocationInput> inputs) {
        List<PostReceipt.Allocation> allocations = new ArrayList<>();
        List<@Nullable AllocationInput> given = inputs == null ? new ArrayList<>() : inputs;
        reader.require(given.size() <= MOST, "allocations", "At most 500 allocations.", "最多 500 项分配。");
        for (int index = 0; index < Math.min(given.size(), MOST); index++) {
            AllocationInput input = given.get(index);
            String field = "allocations[" + index + "]";
            String item = input == null ? null : reader.optionalName(input.openItem(), field + ".openItem");
            String order = input == null ? null : reader.optionalName(input.order(), field + ".order");
            reader.require(
                    (item == null) != (order == null),
                    field,
                    "Name either an open item or an order.",
                    "请填写未清项或订单，二者选一。");
            allocations.add(new PostReceipt.Allocation(
                    item, order, reader.positive(input == null ? null : input.amount(), field + ".amount")));
        }
        return allocations;
    }
}
