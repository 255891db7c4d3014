package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the credit account of a new dealer; for imports, onboarding and the demo world. */
@Component
public class OpenCreditAccount {

    /** @param reviewOn when the credit is to be reviewed, {@code financialsOn} the date of the last financial statements */
    public record Command(
            String customerCode,
            CreditMode mode,
            CreditGrade grade,
            Money permanentLimit,
            Standing standing,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate financialsOn) {

        public Command(String customerCode, CreditMode mode, CreditGrade grade, Money permanentLimit) {
            this(customerCode, mode, grade, permanentLimit, Standing.OK, null, null);
        }
    }

    private static final String INSERT = """
            insert into credit_account (customer_code, mode, grade, standing, permanent_limit, review_on, financials_on,
                reserved, committed, delivered_unbilled, open_receivables, unapplied_receipts, entries)
            values (?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0)""";

    private final JdbcClient jdbc;

    OpenCreditAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void open(Command command) {
        jdbc.sql(INSERT)
                .param(command.customerCode())
                .param(command.mode().name())
                .param(command.grade().name())
                .param(command.standing().name())
                .param(command.permanentLimit().amount())
                .param(command.reviewOn())
                .param(command.financialsOn())
                .update();
    }
}
