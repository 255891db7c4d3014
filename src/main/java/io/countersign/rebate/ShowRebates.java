package io.countersign.rebate;

import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settlements and accruals to look at. */
@Service
public class ShowRebates {

    private final Settlements settlements;
    private final Accruals accruals;
    private final RebateRights rights;

    ShowRebates(Settlements settlements, Accruals accruals, RebateRights rights) {
        this.settlements = settlements;
        this.accruals = accruals;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public Settlement show(String number) {
        return settlements.find(number).filter(rights::sees).orElseThrow(() -> Settlements.unknown(number));
    }

    /** By number; a page may be shorter than asked for, since only what one may see is in it. */
    @Transactional(readOnly = true)
    public Page<Settlement> list(@Nullable String after, Limit limit) {
        Page<Settlement> page =
                Page.of(settlements.after(Cursor.key(after).orElse(""), limit.plusOne()), limit, Settlement::number);
        return new Page<>(page.items().stream().filter(rights::sees).toList(), page.next());
    }

    /** How the settlement's rebate was accrued, month by month. */
    @Transactional(readOnly = true)
    public List<Accrual> accruals(String settlement) {
        return accruals.of(show(settlement).agreement());
    }
}
