package io.countersign.expense;

import io.countersign.language.Text;
import io.countersign.payment.PayeeKind;
import io.countersign.payment.PaymentSettled;
import io.countersign.payment.RequestPayment;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A claim's side of payments: asks for its money, and moves its process on when the bank has answered. */
@Component
class ClaimPayment {

    private static final Set<ExpenseType> TRAVEL =
            Set.of(ExpenseType.TRAIN, ExpenseType.FLIGHT, ExpenseType.HOTEL, ExpenseType.MEAL_ALLOWANCE);

    private final RequestPayment payments;
    private final Claims claims;
    private final People people;
    private final ExpenseProcess process;

    ClaimPayment(RequestPayment payments, Claims claims, People people, ExpenseProcess process) {
        this.payments = payments;
        this.claims = claims;
        this.people = people;
        this.process = process;
    }

    void request(ExpenseClaim claim) {
        Text name = people.find(claim.requester())
                .map(Person::name)
                .orElse(new Text(claim.requester().value(), claim.requester().value()));
        payments.request(new RequestPayment.Command(
                claim.subject(),
                Integer.toString(claim.revision()), // what the bank refused is asked for anew, as revised
                PayeeKind.EMPLOYEE,
                claim.requester().value(),
                name,
                null,
                claim.payable(),
                RecordClaimCase.title(claim.purpose()),
                claim.requester()));
    }

    /** Inside the transaction that records the bank's answer. */
    @EventListener
    void answered(PaymentSettled settled) {
        if (settled.subject().type().equals(ClaimSubjects.TYPE)) {
            ExpenseClaim claim = claims.get(settled.subject().number());
            if (!settled.paid()) {
                claim.refusedByBank(settled.reason().both());
            }
            process.paymentAnswered(claim.number());
        }
    }

    /** For which kind of advance it is first held against. */
    static String purpose(ClaimContent content) {
        return content.lines().stream().anyMatch(line -> TRAVEL.contains(line.type())) ? "TRAVEL" : "BUSINESS";
    }
}
