package io.countersign.order;

import io.countersign.approval.Requirement;
import io.countersign.approval.Requirements;
import io.countersign.language.Digest;
import io.countersign.order.CheckRecord.Occasion;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Assesses an order and keeps what was found, so that it can be shown years later and compared with what is found next. */
@Component
class KeepCheck {

    private final AssessOrder assessOrder;
    private final OrderPolicy policy;
    private final CheckRecords records;
    private final OrderJson json;
    private final Clock clock;

    KeepCheck(AssessOrder assessOrder, OrderPolicy policy, CheckRecords records, OrderJson json, Clock clock) {
        this.assessOrder = assessOrder;
        this.policy = policy;
        this.records = records;
        this.json = json;
        this.clock = clock;
    }

    Assessment check(Order order, Occasion occasion) {
        Assessment assessment = assessOrder.assess(order);
        records.save(new CheckRecord(order, occasion, assessment, demand(assessment), json, clock.instant()));
        return assessment;
    }

    /** Whether the order would now be blocked, or others would be asked or for other reasons, than at its last check. */
    boolean wouldDiffer(Order order) {
        return differs(order, assessOrder.assess(order));
    }

    boolean differs(Order order, Assessment assessment) {
        return records.latest(order.number())
                .map(last -> !last.requiredHash().equals(demand(assessment)))
                .orElse(true);
    }

    private String demand(Assessment assessment) {
        Requirements required = policy.required(assessment);
        return Digest.sha256(assessment.isBlocked()
                + required.steps().stream().map(KeepCheck::described).collect(Collectors.joining("\n")));
    }

    private static String described(Requirement step) {
        return step.step()
                + step.role()
                + step.mode()
                + step.quorum()
                + step.reasons().stream().map(reason -> reason.code()).toList();
    }
}
