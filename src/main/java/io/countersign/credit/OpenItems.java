package io.countersign.credit;

import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unpaid invoices: how late they are, and what pays them. */
@Component
class OpenItems {

    private static final String LATE = """
            select min(i.due_date) as oldest, coalesce(sum(case when i.due_date < :tolerated then i.open_amount else 0 end), 0)
                as late from open_item i
            where i.customer_code = :customer and i.due_date < :on and i.open_amount > 0""";

    private static final String AGEING = """
            select coalesce(sum(case when due_date >= :d0 then open_amount else 0 end), 0) as not_due,
                coalesce(sum(case when due_date < :d0 and due_date >= :d30 then open_amount else 0 end), 0) as to30,
                coalesce(sum(case when due_date < :d30 and due_date >= :d60 then open_amount else 0 end), 0) as to60,
                coalesce(sum(case when due_date < :d60 and due_date >= :d90 then open_amount else 0 end), 0) as to90,
                coalesce(sum(case when due_date < :d90 and due_date >= :d180 then open_amount else 0 end), 0) as to180,
                coalesce(sum(case when due_date < :d180 then open_amount else 0 end), 0) as beyond
            from open_item where customer_code = :customer and open_amount > 0""";

    private record Late(@Nullable LocalDate oldest, Money amount) {}

    private final JdbcClient jdbc;
    private final RuleBook rules;

    OpenItems(JdbcClient jdbc, RuleBook rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    Overdue overdue(CreditPosition account, LocalDate on) {
        int tolerance = rules.inForce(RuleCodes.OVERDUE, on).whole("toleranceDays." + account.grade());
        Late late = jdbc.sql(LATE)
                .param("customer", account.customer())
                .param("on", on)
                .param("tolerated", on.minusDays(tolerance))
                .query((row, index) ->
                        new Late(row.getObject("oldest", LocalDate.class), Money.rounded(row.getBigDecimal("late"))))
                .single();
        Money receivables = account.buckets().openReceivables();
        return new Overdue(
                late.oldest() == null ? 0 : (int) ChronoUnit.DAYS.between(late.oldest(), on),
                tolerance,
                late.amount(),
                receivables.isPositive() ? Percentage.of(late.amount(), receivables) : Percentage.ZERO);
    }

    CreditAccountView.Ageing ageing(String customer, LocalDate on) {
        return jdbc.sql(AGEING)
                .param("customer", customer)
                .param("d0", on)
                .param("d30", on.minusDays(30))
                .param("d60", on.minusDays(60))
                .param("d90", on.minusDays(90))
                .param("d180", on.minusDays(180))
                .query((row, index) -> new CreditAccountView.Ageing(
                        CreditPositions.money(row, "not_due"),
                        CreditPositions.money(row, "to30"),
                        CreditPositions.money(row, "to60"),
                        CreditPositions.money(row, "to90"),
                        CreditPositions.money(row, "to180"),
                        CreditPositions.money(row, "beyond")))
                .single();
    }

    List<CreditAccountView.OpenItemView> unpaid(String customer, LocalDate on, int most) {
        return jdbc.sql(
                        "select * from open_item where customer_code = ? and open_amount > 0 order by due_date, number limit ?")
                .param(customer)
                .param(most)
                .query((row, index) -> {
                    LocalDate due = row.getObject("due_date", LocalDate.class);
                    return new CreditAccountView.OpenItemView(
                            row.getString("number"),
                            CreditPositions.money(row, "amount"),
                            CreditPositions.money(row, "open_amount"),
                            row.getObject("document_date", LocalDate.class),
                            due,
                            Math.max(0, ChronoUnit.DAYS.between(due, on)),
                            row.getString("order_number"));
                })
                .list();
    }

    /** Pays a part of an item; false when that item of that dealer has less open. */
    boolean settle(String number, String customer, Money amount) {
        return jdbc.sql("update open_item set open_amount = open_amount - :amount "
                                + "where number = :number and customer_code = :customer and open_amount >= :amount")
                        .param("amount", amount.amount())
                        .param("number", number)
                        .param("customer", customer)
                        .update()
                == 1;
    }

    /** Those of the numbers that are taken already. */
    List<String> known(List<String> numbers) {
        return jdbc.sql("select number from open_item where number in (:numbers)")
                .param("numbers", numbers)
                .query(String.class)
                .list();
    }
}
