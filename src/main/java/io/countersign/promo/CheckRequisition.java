package io.countersign.promo;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.KeepEvaluation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges a requisition and sets its items aside in the same transaction. What is blocked, or not there in stock at the moment
 * of reserving, ends here.
 */
@Service
public class CheckRequisition {

    private final Requisitions requisitions;
    private final AssessRequisition assess;
    private final Stock stock;
    private final KeepEvaluation keep;
    private final RequisitionDeeds deeds;
    private final Clock clock;

    CheckRequisition(
            Requisitions requisitions,
            AssessRequisition assess,
            Stock stock,
            KeepEvaluation keep,
            RequisitionDeeds deeds,
            Clock clock) {
        this.requisitions = requisitions;
        this.assess = assess;
        this.stock = stock;
        this.keep = keep;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return whether it is blocked, and with that over */
    @Transactional
    public boolean blocks(String number) {
        Requisition requisition = requisitions.get(number);
        // the items are locked before they are judged, so the judgement holds until this transaction ends
        List<String> lacking = stock.reserve(number, requisition.content().quantities());
        Assessment assessment = assess.assess(requisition, lacking.isEmpty());
        keep.keep(Requisition.TYPE, number, requisition.revision(), evaluation(assessment));
        deeds.checked(requisition, assessment);
        boolean blocked = assessment.isBlocked();
        if (blocked) {
            stock.release(number);
            requisition.close(RequisitionStatus.REJECTED, reasons(assessment), clock.instant());
        } else {
            requisition.become(RequisitionStatus.IN_APPROVAL, clock.instant());
        }
        deeds.told(requisition);
        return blocked;
    }

    private static Evaluation evaluation(Assessment assessment) {
        Map<String, List<Finding>> byRule = assessment.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule() + "/" + finding.ruleVersion(), TreeMap::new, Collectors.toList()));
        return Evaluation.of(
                assessment.content().hash(),
                byRule.values().stream()
                        .map(found -> new Evaluation.Verdict(
                                found.get(0).rule(), found.get(0).ruleVersion(), found))
                        .toList());
    }

    private static String reasons(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(", "));
    }
}
