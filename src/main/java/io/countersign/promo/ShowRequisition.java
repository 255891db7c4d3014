package io.countersign.promo;

import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows requisitions to whoever may see them, one with everything or a list, newest first. */
@Service
public class ShowRequisition {

    private static final String AFTER_ALL = "~";

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final CurrentPerson current;
    private final RequisitionViews views;

    ShowRequisition(
            Requisitions requisitions, RequisitionAccess access, CurrentPerson current, RequisitionViews views) {
        this.requisitions = requisitions;
        this.access = access;
        this.current = current;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public RequisitionView show(String number) {
        PersonId person = current.required();
        return requisitions
                .findById(number)
                .filter(found -> access.sees(person, found))
                .map(views::of)
                .orElseThrow(() -> Requisitions.unknown(number));
    }

    @Transactional(readOnly = true)
    public Page<RequisitionView.Item> list(@Nullable RequisitionStatus status, @Nullable String after, Limit limit) {
        Scope scope = access.scopeOf(current.required());
        String before = Cursor.key(after).orElse(AFTER_ALL);
        var most = org.springframework.data.domain.Limit.of(limit.plusOne());
        String own = scope.person().value();
        List<Requisition> found = scope.house() || scope.unit() != null
                ? requisitions.seen(scope.house() ? null : scope.unit(), own, status, before, most)
                : requisitions.of(own, status, before, most);
        return Page.of(found, limit, Requisition::number).map(RequisitionView.Item::of);
    }
}
