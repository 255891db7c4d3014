package io.countersign.activity;

import io.countersign.budget.EvidencedCosts;
import io.countersign.calendar.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells month-end what activities that were carried out and are not settled have proved to cost, line by line. */
@Component
class ActivityEvidencedCosts implements EvidencedCosts {

    private static final int PAGE = 200;
    private static final String AFTER_ALL = "~";

    private final Activities activities;
    private final EvidenceAtHand evidence;
    private final Today today;

    ActivityEvidencedCosts(Activities activities, EvidenceAtHand evidence, Today today) {
        this.activities = activities;
        this.evidence = evidence;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cost> executedNotSettled(LocalDate on) {
        return Stream.of(ActivityStatus.EXECUTED, ActivityStatus.CLOSING)
                .flatMap(status -> in(status).stream())
                .filter(activity -> !today.on(activity.content().startsAt()).isAfter(on))
                .flatMap(this::costs)
                .toList();
    }

    private List<MarketingActivity> in(ActivityStatus status) {
        List<MarketingActivity> found = new ArrayList<>();
        String before = AFTER_ALL;
        List<MarketingActivity> page = activities.all(status, before, Limit.of(PAGE));
        while (!page.isEmpty()) {
            found.addAll(page);
            before = page.get(page.size() - 1).number();
            page = activities.all(status, before, Limit.of(PAGE));
        }
        return found;
    }

    private Stream<Cost> costs(MarketingActivity activity) {
        EvidenceAtHand.Proofs proofs = evidence.of(activity.number());
        return activity.content().costLines().stream()
                .map(line -> new Cost(activity.number(), line.line(), proofs.provenFor(line.line())));
    }
}
