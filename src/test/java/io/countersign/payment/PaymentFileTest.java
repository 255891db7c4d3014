package io.countersign.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.approval.Subject;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentFileTest {

    @Test
    void writesWhatTheBankNeedsAndNothingThatASpreadsheetRuns() {
        Payment payment = new Payment(
                "PY-2026-000001",
                new RequestPayment.Command(
                        new Subject("expense-claim", "EC-2026-000001"),
                        "",
                        PayeeKind.EMPLOYEE,
                        "chen.jie",
                        new Text("=cmd()", "=cmd()"),
                        null,
                        Money.of("1200.50"),
                        new Text("Trip", "差旅"),
                        new PersonId("chen.jie")),
                Instant.EPOCH);

        assertThat(PaymentFile.write(List.of(new PaymentFile.Row(payment, "6222020200100017"))))
                .isEqualTo("\uFEFFreference,payee,account,amount,currency,purpose\r\n"
                        + "PY-2026-000001-1,'=cmd(),6222020200100017,1200.50,CNY,EC-2026-000001 差旅\r\n");
    }

    @Test
    void showsOnlyTheEndOfAnAccount() {
        assertThat(PaymentViews.masked("6222020200100017")).isEqualTo("****0017");
    }
}
