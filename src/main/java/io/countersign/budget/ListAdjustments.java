package io.countersign.budget;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the adjustments somebody may see, newest first, read on from the last number. */
@Service
public class ListAdjustments {

    private static final String AFTER_ALL = "~";

    private final Adjustments adjustments;
    private final AdjustmentAccess access;
    private final CurrentPerson currentPerson;

    ListAdjustments(Adjustments adjustments, AdjustmentAccess access, CurrentPerson currentPerson) {
        this.adjustments = adjustments;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public Page<AdjustmentView.Item> list(@Nullable AdjustmentStatus status, @Nullable String after, Limit limit) {
        Scope scope = access.scopeOf(currentPerson.required());
        String unit = scope.unit() == null ? "" : scope.unit();
        return Page.of(
                        adjustments.visible(
                                scope.house(),
                                scope.person().value(),
                                unit,
                                unit + "/%",
                                status,
                                Cursor.key(after).orElse(AFTER_ALL),
                                org.springframework.data.domain.Limit.of(limit.plusOne())),
                        limit,
                        BudgetAdjustment::number)
                .map(ListAdjustments::item);
    }

    private static AdjustmentView.Item item(BudgetAdjustment adjustment) {
        AdjustmentContent content = adjustment.content();
        return new AdjustmentView.Item(
                adjustment.number(),
                adjustment.version(),
                adjustment.status(),
                adjustment.status().title(),
                AdjustmentFacts.title(content),
                adjustment.requester().value(),
                content.from(),
                content.to(),
                content.month(),
                content.amount(),
                adjustment.revision(),
                adjustment.createdAt(),
                adjustment.submittedAt().orElse(null));
    }
}
