package io.countersign.payment;

import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal what happened to money, under the number of the subject it is paid for. */
@Component
class PaymentDeeds {

    private final ApplicationEventPublisher events;

    PaymentDeeds(ApplicationEventPublisher events) {
        this.events = events;
    }

    void requested(Payment payment) {
        tell("payment-requested", payment, new Text("Payment requested", "申请付款"), null);
    }

    void exported(Payment payment, String run) {
        tell("payment-exported", payment, new Text("Handed to the bank in run " + run, "随付款批次 " + run + " 提交银行"), null);
    }

    void settled(Payment payment, boolean paid, @Nullable String reason) {
        Text what = paid ? new Text("Paid by the bank", "银行已付款") : new Text("The bank did not pay", "银行未付款");
        tell(paid ? "payment-paid" : "payment-refused", payment, what, reason);
    }

    void fileTaken(String run) {
        events.publishEvent(new Deed(
                "payment-file-taken",
                null,
                new Text("The file of payment run " + run + " was taken", "下载付款批次 " + run + " 的文件"),
                null,
                Map.of("run", run)));
    }

    private void tell(String kind, Payment payment, Text what, @Nullable String reason) {
        events.publishEvent(new Deed(
                kind,
                payment.subject().number(),
                what,
                reason,
                Map.of(
                        "payment", payment.reference(),
                        "payee", payment.payee(),
                        "amount", payment.amount().toString())));
    }
}
