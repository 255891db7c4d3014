package io.countersign.exchange;

import io.countersign.credit.CreditRegister;
import io.countersign.credit.PostReceipt;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Money that came in; a row may say which item it settles or which order it prepays, the rest stays unapplied. */
@Component
class ImportReceipts implements Importable<PostReceipt.Command> {

    private final PostReceipt post;
    private final CreditRegister register;

    ImportReceipts(PostReceipt post, CreditRegister register) {
        this.post = post;
        this.register = register;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RECEIPTS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("customer", "Customer", "客户编码", "D-9001"),
                Column.required("number", "Number", "收款单号", "RC-2026-000001"),
                Column.required("amount", "Amount", "金额", "20000.00"),
                Column.required("received_on", "Received on", "收款日期", "2026-11-20"),
                Column.optional("open_item", "Settles open item", "核销单据", ""),
                Column.optional("order", "Prepays order", "预付订单", ""),
                Column.optional("allocated", "Allocated amount", "核销金额", ""));
    }

    @Override
    public Optional<PostReceipt.Command> read(Cells cells) {
        String customer = cells.code("customer", 20);
        String number = cells.code("number", 40);
        Money amount = cells.positive("amount");
        LocalDate received = cells.day("received_on");
        Optional<String> item = cells.optionalCode("open_item", 40);
        Optional<String> order = cells.optionalCode("order", 20);
        Money allocated = cells.money("allocated", amount);
        if (item.isPresent() && order.isPresent()) {
            cells.fault("order", "Name the open item or the order, not both.", "核销单据与预付订单只能填写一项。");
        }
        if (allocated.exceeds(amount)) {
            cells.fault("allocated", "Not more is allocated than came in.", "核销金额不得大于收款金额。");
        }
        List<PostReceipt.Allocation> allocations = item.isEmpty() && order.isEmpty()
                ? List.of()
                : List.of(new PostReceipt.Allocation(item.orElse(null), order.orElse(null), allocated));
        return cells.valid(() -> new PostReceipt.Command(customer, number, amount, received, allocations));
    }

    @Override
    public void check(List<Line<PostReceipt.Command>> lines, Faults faults) {
        Rows.refer(
                lines,
                PostReceipt.Command::customerCode,
                register::accounts,
                "customer",
                code -> new Text(
                        "There is no customer " + code + " with a credit account.", "没有开立信用账户的客户 " + code + "。"),
                faults);
        Rows.unique(lines, PostReceipt.Command::number, register::receipts, "number", faults);
    }

    @Override
    public void write(List<Line<PostReceipt.Command>> lines, Faults faults) {
        Rows.each(lines, faults, post::post);
    }
}
