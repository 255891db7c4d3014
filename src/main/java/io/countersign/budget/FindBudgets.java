package io.countersign.budget;

import io.countersign.people.CurrentPerson;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the budgets somebody may spend or look at, by code or name, with what is left of each now. */
@Service
public class FindBudgets {

    private static final String FIND = """
            select * from budget_node where code > :after
                and (:everything or lower(code) like :like escape '!' or lower(name_en) like :like escape '!'
                    or lower(name_zh) like :like escape '!')
                and (:unit = '' or unit = :unit or unit like :under escape '!')
                and (:anytime or period in (:year, :quarter))
                and (:house or owner = :person or unit in (:above) or (:led <> '' and (unit = :led or unit like :below escape '!')))
            order by code limit :most""";

    /**
     * @param q     part of a code or name; empty for all
     * @param unit  path of a unit: its budgets and those of the units in it
     * @param month any day of the month it is to be spent in; null for all periods
     */
    public record Query(
            String q,
            String unit,
            @Nullable LocalDate month,
            @Nullable String after,
            Limit limit) {}

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final BudgetAccess access;

    FindBudgets(JdbcClient jdbc, CurrentPerson currentPerson, BudgetAccess access) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Page<BudgetNodeView> find(Query query) {
        BudgetAccess.Sight sight = access.of(currentPerson.required());
        LocalDate month = query.month() == null ? LocalDate.EPOCH : query.month();
        String led = sight.led() == null ? "" : sight.led();
        return Page.of(
                jdbc.sql(FIND)
                        .param("after", Cursor.key(query.after()).orElse(""))
                        .param("everything", query.q().isBlank())
                        .param("like", "%" + escaped(query.q().strip().toLowerCase(Locale.ROOT)) + "%")
                        .param("unit", query.unit())
                        .param("under", escaped(query.unit()) + "/%")
                        .param("anytime", query.month() == null)
                        .param("year", Integer.toString(month.getYear()))
                        .param("quarter", month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3)
                        .param("house", sight.house())
                        .param("person", sight.person().value())
                        .param("above", sight.above().isEmpty() ? List.of("") : sight.above())
                        .param("led", led)
                        .param("below", escaped(led) + "/%")
                        .param("most", query.limit().plusOne())
                        .query(BudgetNodeView::of)
                        .list(),
                query.limit(),
                BudgetNodeView::code);
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
