package io.countersign.credit;

import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads where an account stands, in one statement; for an order that holds a reservation, as seen from its place in the line:
 * orders that reserved after it were judged with it counted, and do not push it back. Plain SQL, because each figure belongs to the same moment and the hot
 * statements of an order's submission are counted.
 */
@Component
class CreditPositions {

    private static final String TERMS = "select a.*, " + CreditTerms.TEMPORARY + " as temporary_limit, "
            + CreditTerms.COLLATERAL + " as collateral, " + CreditTerms.WITHIN_HORIZON + " as within_horizon, "
            + "coalesce((select sum(p.amount) from receipt_allocation p where p.order_number = :order), 0) as prepaid, ";

    private static final String OF = TERMS + """
            coalesce((select sum(case r.kind when 'RESERVE' then r.amount else -r.amount end) from credit_ledger r
                where r.order_number = :order and r.customer_code = a.customer_code
                and r.kind in ('RESERVE', 'PREPAY', 'COMMIT', 'RELEASE')), 0) as own_reserved,
            coalesce((select sum(case l.kind when 'RESERVE' then l.amount else -l.amount end) from credit_ledger l
                left join credit_ledger o on o.id = l.reservation_id
                where l.customer_code = a.customer_code and l.position > own.position
                and l.kind in ('RESERVE', 'PREPAY', 'COMMIT', 'RELEASE')
                and (l.kind = 'RESERVE' or o.position > own.position)), 0) as later_reserved,
            coalesce((select sum(k.undelivered) from credit_commitment k where k.customer_code = a.customer_code
                and k.undelivered > 0 and k.ship_date <= :horizon and k.order_number <> :order
                and exists (select 1 from credit_ledger s where s.order_number = k.order_number and s.kind = 'RESERVE'
                    and s.position > own.position)), 0) as later_committed
            from credit_account a left join credit_ledger own on own.customer_code = a.customer_code
                and own.order_number = :order and own.kind = 'RESERVE'
                and not exists (select 1 from credit_ledger c where c.closes_id = own.id)
            where a.customer_code = :customer""";

    /** While the order holds nothing it stands last in the line: everything counts, and there is less to look up. */
    private static final String OF_THE_LAST = TERMS
            + "0 as own_reserved, 0 as later_reserved, 0 as later_committed from credit_account a where a.customer_code = :customer";

    private final JdbcClient jdbc;
    private final Today today;
    private final RuleBook rules;

    CreditPositions(JdbcClient jdbc, Today today, RuleBook rules) {
        this.jdbc = jdbc;
        this.today = today;
        this.rules = rules;
    }

    /** @param order number of the order in question, or the empty string for the account alone */
    Optional<CreditPosition> find(String customer, String order) {
        return read(OF, customer, order);
    }

    /** The same for an order that holds no reservation yet. */
    CreditPosition ofTheLast(String customer, String order) {
        return read(OF_THE_LAST, customer, order).orElseThrow(() -> unknown(customer));
    }

    private Optional<CreditPosition> read(String query, String customer, String order) {
        LocalDate date = today.date();
        return jdbc.sql(query)
                .param("customer", customer)
                .param("order", order)
                .param("today", date)
                .param("horizon", horizon(date))
                .query(CreditPositions::position)
                .optional();
    }

    /** The last ship date that counts against the limit. */
    LocalDate horizon(LocalDate date) {
        return date.plusDays(rules.inForce(RuleCodes.CREDIT_LIMIT, date).whole("horizonDays"));
    }

    CreditPosition of(String customer, String order) {
        return find(customer, order).orElseThrow(() -> unknown(customer));
    }

    static Refusal unknown(String customer) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "no-credit-account",
                new Text(
                        "Dealer " + customer + " has no credit account. Ask a credit manager to open one.",
                        "经销商 " + customer + " 没有信用账户，请联系信用经理开户。"),
                "customer");
    }

    static Buckets buckets(ResultSet row) throws SQLException {
        return new Buckets(
                money(row, "reserved"),
                money(row, "committed"),
                money(row, "delivered_unbilled"),
                money(row, "open_receivables"),
                money(row, "unapplied_receipts"));
    }

    private static CreditPosition position(ResultSet row, int index) throws SQLException {
        return new CreditPosition(
                row.getString("customer_code"),
                CreditMode.valueOf(row.getString("mode")),
                CreditGrade.valueOf(row.getString("grade")),
                Standing.valueOf(row.getString("standing")),
                money(row, "permanent_limit"),
                money(row, "temporary_limit"),
                money(row, "collateral"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("financials_on", LocalDate.class),
                buckets(row),
                row.getLong("entries"),
                money(row, "within_horizon").minus(money(row, "later_committed")),
                money(row, "own_reserved"),
                money(row, "later_reserved"),
                money(row, "prepaid"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.rounded(row.getBigDecimal(column));
    }
}
