package io.countersign.credit;

import io.countersign.calendar.Today;
import io.countersign.money.Money;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account rows. Whoever changes anything of an account touches its row first, so writers wait in line, never crosswise. */
@Component
class CreditAccounts {

    /**
     * The one statement that decides: it takes the row's lock, then judges, then counts. Correlated subselects are evaluated
     * on the locked row, so they see what the last writer committed.
     */
    private static final String RESERVE_WITHIN = "update credit_account a set a.reserved = a.reserved + :amount, "
            + "a.entries = a.entries + 1 where a.customer_code = :customer and (a.mode = 'UNLIMITED' "
            + "or (a.mode = 'NO_CREDIT' and :amount = 0) "
            + "or (a.mode = 'LIMITED' and a.open_receivables - a.unapplied_receipts + a.delivered_unbilled "
            + "+ a.reserved + :amount + " + CreditTerms.WITHIN_HORIZON + " <= a.permanent_limit + "
            + CreditTerms.TEMPORARY + " + " + CreditTerms.COLLATERAL + "))";

    private static final String RESERVE_BEYOND =
            "update credit_account set reserved = reserved + :amount, entries = entries + 1 where customer_code = :customer";

    private static final String MOVE = """
            update credit_account set reserved = reserved + :reserved, committed = committed + :committed,
                delivered_unbilled = delivered_unbilled + :deliveredUnbilled,
                open_receivables = open_receivables + :openReceivables,
                unapplied_receipts = unapplied_receipts + :unappliedReceipts, entries = entries + :entries
            where customer_code = :customer""";

    private final JdbcClient jdbc;
    private final Today today;
    private final CreditPositions positions;

    CreditAccounts(JdbcClient jdbc, Today today, CreditPositions positions) {
        this.jdbc = jdbc;
        this.today = today;
        this.positions = positions;
    }

    /** Counts the amount as reserved if the limit allows. */
    boolean reserveWithin(String customer, String order, Money amount) {
        LocalDate date = today.date();
        return jdbc.sql(RESERVE_WITHIN)
                        .param("customer", customer)
                        .param("order", order)
                        .param("amount", amount.amount())
                        .param("today", date)
                        .param("horizon", positions.horizon(date))
                        .update()
                == 1;
    }

    /** Counts the amount whatever the limit says; somebody with the authority has to decide. */
    void reserveBeyond(String customer, Money amount) {
        if (jdbc.sql(RESERVE_BEYOND)
                        .param("customer", customer)
                        .param("amount", amount.amount())
                        .update()
                != 1) {
            throw CreditPositions.unknown(customer);
        }
    }

    void move(String customer, Buckets by, int entries) {
        if (jdbc.sql(MOVE)
                        .param("customer", customer)
                        .param("reserved", by.reserved().amount())
                        .param("committed", by.committed().amount())
                        .param("deliveredUnbilled", by.deliveredUnbilled().amount())
                        .param("openReceivables", by.openReceivables().amount())
                        .param("unappliedReceipts", by.unappliedReceipts().amount())
                        .param("entries", entries)
                        .update()
                != 1) {
            throw CreditPositions.unknown(customer);
        }
    }

    /** For writers that have to look at documents of the account before they know what to move. */
    void lock(String customer) {
        if (jdbc.sql("select customer_code from credit_account where customer_code = ? for update")
                .param(customer)
                .query(String.class)
                .optional()
                .isEmpty()) {
            throw CreditPositions.unknown(customer);
        }
    }
}
