package io.countersign.order;

import io.countersign.approval.PathStep;
import io.countersign.approval.PreviewPath;
import io.countersign.approval.SubjectFacts;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what would happen to an order: findings, and who would be asked, why and until when. Uses the checks, the policy and the
 * resolver of the run, and writes nothing.
 */
@Service
public class PreviewOrder {

    private final Orders orders;
    private final ReadOrder reader;
    private final AssessOrder assessOrder;
    private final OrderPolicy policy;
    private final PreviewPath previewPath;
    private final OrderViews views;
    private final CurrentPerson currentPerson;

    PreviewOrder(
            Orders orders,
            ReadOrder reader,
            AssessOrder assessOrder,
            OrderPolicy policy,
            PreviewPath previewPath,
            OrderViews views,
            CurrentPerson currentPerson) {
        this.orders = orders;
        this.reader = reader;
        this.assessOrder = assessOrder;
        this.policy = policy;
        this.previewPath = previewPath;
        this.views = views;
        this.currentPerson = currentPerson;
    }

    /**
     * @param number of a saved order, or null for one that is being typed
     * @param input  as typed, or null to look at the saved order as it is
     */
    @Transactional(readOnly = true)
    public OrderPreview preview(@Nullable String number, @Nullable OrderInput input) {
        Person person = MayOrder.required(currentPerson.person());
        Order saved = number == null ? null : own(number, person);
        if (input == null && saved != null) {
            return judged(saved.content(), new ArrayList<>(saved.content().lines()), person, number, List.of());
        }
        Reading reading = reader.read(input == null ? OrderInput.EMPTY : input);
        return reading.usable()
                .map(content -> judged(content, reading.lines(), person, number, reading.errors()))
                .orElseGet(() -> new OrderPreview(
                        reading.value(), views.lines(reading.lines()), null, List.of(), List.of(), reading.errors()));
    }

    private OrderPreview judged(
            OrderContent content,
            List<@Nullable OrderLine> lines,
            Person person,
            @Nullable String number,
            List<io.countersign.web.InvalidInput.FieldError> errors) {
        Assessment assessment = assessOrder.assess(content, number == null ? "" : number);
        SubjectFacts facts = OrderFacts.of(number == null ? "" : number, person.id(), content, assessment.customer());
        List<PathStep> path =
                assessment.isBlocked() ? List.of() : previewPath.preview(facts, policy.required(assessment));
        return new OrderPreview(
                content.orderValue(), views.lines(lines), assessment.exposure(), assessment.findings(), path, errors);
    }

    private Order own(String number, Person person) {
        return orders.findById(number)
                .filter(order -> order.isRequestedBy(person.id()))
                .orElseThrow(() -> Orders.unknown(number));
    }
}
