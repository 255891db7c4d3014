package io.countersign.expense;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Scope;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the claims somebody may see, newest first, read on from the last number. */
@Service
public class ListClaims {

    private static final String AFTER_ALL = "~";

    private final Claims claims;
    private final ClaimAccess access;
    private final CurrentPerson currentPerson;

    ListClaims(Claims claims, ClaimAccess access, CurrentPerson currentPerson) {
        this.claims = claims;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public Page<ClaimView.Item> list(@Nullable ClaimStatus status, @Nullable String after, Limit limit) {
        List<ExpenseClaim> found = found(
                access.scopeOf(currentPerson.required()),
                status,
                Cursor.key(after).orElse(AFTER_ALL),
                org.springframework.data.domain.Limit.of(limit.plusOne()));
        return Page.of(found, limit, ExpenseClaim::number).map(ListClaims::item);
    }

    private List<ExpenseClaim> found(
            Scope scope, @Nullable ClaimStatus status, String before, org.springframework.data.domain.Limit limit) {
        String unit = scope.unit();
        if (scope.house()) {
            return status == null ? claims.all(before, limit) : claims.allIn(status, before, limit);
        }
        if (unit != null) {
            return claims.ofUnit(unit, unit + "/%", scope.person(), status, before, limit);
        }
        return claims.ofRequester(scope.person(), status, before, limit);
    }

    private static ClaimView.Item item(ExpenseClaim claim) {
        return new ClaimView.Item(
                claim.number(),
                claim.version(),
                claim.status(),
                claim.status().title(),
                claim.requester().value(),
                claim.purpose(),
                claim.claimed(),
                claim.sanctioned(),
                claim.revision(),
                claim.createdAt(),
                claim.submittedAt().orElse(null));
    }
}
