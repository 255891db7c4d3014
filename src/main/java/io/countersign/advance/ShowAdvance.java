package io.countersign.advance;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one advance, or those somebody may see, newest first. */
@Service
public class ShowAdvance {

    private static final String AFTER_ALL = "~";

    private final Advances advances;
    private final AdvanceAccess access;
    private final CurrentPerson currentPerson;
    private final AdvanceViews views;

    ShowAdvance(Advances advances, AdvanceAccess access, CurrentPerson currentPerson, AdvanceViews views) {
        this.advances = advances;
        this.access = access;
        this.currentPerson = currentPerson;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public AdvanceView show(String number) {
        Advance advance = advances.get(number);
        if (!access.sees(currentPerson.required(), advance)) {
            throw Advances.unknown(number);
        }
        return views.of(advance);
    }

    @Transactional(readOnly = true)
    public Page<AdvanceView.Item> list(@Nullable AdvanceStatus status, @Nullable String after, Limit limit) {
        List<Advance> found = found(
                access.scopeOf(currentPerson.required()),
                status,
                Cursor.key(after).orElse(AFTER_ALL),
                org.springframework.data.domain.Limit.of(limit.plusOne()));
        return Page.of(found, limit, Advance::number).map(views::item);
    }

    private List<Advance> found(
            Scope scope, @Nullable AdvanceStatus status, String before, org.springframework.data.domain.Limit limit) {
        String unit = scope.unit();
        if (scope.house()) {
            return advances.all(status, before, limit);
        }
        return unit == null
                ? advances.ofRequester(scope.person(), status, before, limit)
                : advances.ofUnit(unit, unit + "/%", scope.person(), status, before, limit);
    }
}
