package io.countersign.activity;

import io.countersign.hcp.Professional;
import io.countersign.hcp.Professionals;
import io.countersign.hcp.SpeakerTax;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.payment.PayeeKind;
import io.countersign.payment.RequestPayment;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Requests what is granted to be paid, line by line: vendors and colleagues in full, speakers what is left after tax. */
@Component
class SettlePayments {

    private final RequestPayment requestPayment;
    private final Professionals professionals;
    private final People people;

    SettlePayments(RequestPayment requestPayment, Professionals professionals, People people) {
        this.requestPayment = requestPayment;
        this.professionals = professionals;
        this.people = people;
    }

    void request(CloseOutClaim claim, CloseOutAssessment assessment) {
        for (LineMatch match : assessment.matches()) {
            Money granted = assessment.sanctioned(match);
            if (granted.isPositive()) {
                CloseOutLine line =
                        assessment.content().line(match.line().line()).orElseThrow();
                requestPayment.request(payment(claim, assessment.activity(), match, line, granted));
            }
        }
    }

    private RequestPayment.Command payment(
            CloseOutClaim claim, MarketingActivity activity, LineMatch match, CloseOutLine line, Money granted) {
        PayeeKind kind = Objects.requireNonNull(line.payeeKind());
        String payee = Objects.requireNonNull(line.payee());
        Money net = kind == PayeeKind.SPEAKER ? SpeakerTax.of(granted).net() : granted;
        return new RequestPayment.Command(
                claim.subject(),
                line.line(),
                kind,
                payee,
                name(kind, payee, line),
                line.account(),
                net,
                purpose(activity, match, granted, net),
                activity.requester());
    }

    private Text name(PayeeKind kind, String payee, CloseOutLine line) {
        Text code = new Text(payee, payee);
        return switch (kind) {
            case SPEAKER -> professionals.find(payee).map(Professional::name).orElse(code);
            case EMPLOYEE -> people.find(new PersonId(payee)).map(Person::name).orElse(code);
            case VENDOR -> {
                String name = Objects.requireNonNullElse(line.payeeName(), payee);
                yield new Text(name, name);
            }
        };
    }

    private static Text purpose(MarketingActivity activity, LineMatch match, Money granted, Money net) {
        Text type = match.line().costType().title();
        String tax = granted.minus(net).formatted();
        return granted.equals(net)
                ? new Text(activity.number() + " " + type.en(), activity.number() + " " + type.zh())
                : new Text(
                        activity.number() + " " + type.en() + ", " + granted.formatted() + " less tax withheld " + tax,
                        activity.number() + " " + type.zh() + "，税前 " + granted.formatted() + "，代扣个税 " + tax);
    }
}
