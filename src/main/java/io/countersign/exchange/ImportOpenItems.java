package io.countersign.exchange;

import io.countersign.credit.CreditRegister;
import io.countersign.credit.PostOpenItems;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Receivables: posted together in batches, so that a hundred thousand take seconds; those that bill an order one by one. */
@Component
class ImportOpenItems implements Importable<PostOpenItems.Item> {

    private final PostOpenItems post;
    private final CreditRegister register;

    ImportOpenItems(PostOpenItems post, CreditRegister register) {
        this.post = post;
        this.register = register;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.OPEN_ITEMS;
    }

    @Override
    public boolean inBulk() {
        return true;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("customer", "Customer", "客户编码", "D-9001"),
                Column.required("number", "Number", "单据号", "INV-2026-000001"),
                Column.required("amount", "Amount", "金额", "12000.00"),
                Column.optional("open", "Open amount", "未清金额", "12000.00"),
                Column.required("document_date", "Document date", "单据日期", "2026-10-01"),
                Column.required("due_date", "Due date", "到期日", "2026-11-15"),
                Column.optional("order", "Order", "订单号", ""));
    }

    @Override
    public Optional<PostOpenItems.Item> read(Cells cells) {
        String customer = cells.code("customer", 20);
        String number = cells.code("number", 40);
        Money amount = cells.positive("amount");
        Money open = cells.money("open", amount);
        LocalDate written = cells.day("document_date");
        LocalDate due = cells.day("due_date");
        Optional<String> order = cells.optionalCode("order", 20);
        if (open.exceeds(amount)) {
            cells.fault("open", "Not more is open than the amount.", "未清金额不得大于单据金额。");
        }
        if (due.isBefore(written) && !due.equals(LocalDate.EPOCH)) {
            cells.fault("due_date", "Not before the document date.", "到期日不得早于单据日期。");
        }
        return cells.valid(
                () -> new PostOpenItems.Item(customer, number, amount, open, written, due, order.orElse(null)));
    }

    @Override
    public void check(List<Line<PostOpenItems.Item>> lines, Faults faults) {
        Rows.refer(
                lines,
                PostOpenItems.Item::customerCode,
                register::accounts,
                "customer",
                code -> new Text(
                        "There is no customer " + code + " with a credit account.", "没有开立信用账户的客户 " + code + "。"),
                faults);
        Rows.unique(lines, PostOpenItems.Item::number, register::openItems, "number", faults);
    }

    @Override
    public void write(List<Line<PostOpenItems.Item>> lines, Faults faults) {
        List<Line<PostOpenItems.Item>> billing =
                lines.stream().filter(line -> line.value().order() != null).toList();
        Rows.each(billing, faults, item -> post.post(List.of(item)));
        List<PostOpenItems.Item> plain = lines.stream()
                .map(Line::value)
                .filter(item -> item.order() == null)
                .toList();
        if (!plain.isEmpty()) {
            post.post(plain);
        }
    }
}
