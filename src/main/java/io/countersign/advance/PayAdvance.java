package io.countersign.advance;

import io.countersign.language.Text;
import io.countersign.payment.PayeeKind;
import io.countersign.payment.RequestPayment;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of an advance: its payment is asked for, which shows the effect gate every decision first. After a refusal by the
 * bank it is asked for again, as another attempt of the same payment.
 */
@Service
public class PayAdvance {

    private final Advances advances;
    private final RequestPayment requestPayment;
    private final People people;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    PayAdvance(Advances advances, RequestPayment requestPayment, People people, AdvanceDeeds deeds, Clock clock) {
        this.advances = advances;
        this.requestPayment = requestPayment;
        this.people = people;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void pay(String number) {
        Advance advance = advances.get(number);
        Text name = people.find(advance.requester())
                .map(Person::name)
                .orElse(new Text(
                        advance.requester().value(), advance.requester().value()));
        String payment = requestPayment.request(new RequestPayment.Command(
                advance.subject(),
                "",
                PayeeKind.EMPLOYEE,
                advance.requester().value(),
                name,
                null,
                advance.amount(),
                AdvanceDeeds.title(advance.purpose()),
                advance.requester()));
        Advance fresh = advances.get(number);
        if (fresh.status() == AdvanceStatus.IN_APPROVAL) {
            fresh.become(AdvanceStatus.APPROVED, clock.instant());
        }
        deeds.approved(fresh, payment);
    }
}
