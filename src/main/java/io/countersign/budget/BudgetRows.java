package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The node rows. Whoever changes anything of nodes locks their rows first, in the order of their codes, so writers never wait crosswise. */
@Component
class BudgetRows implements BudgetNodes {

    private static final String NODE = "select * from budget_node where code = ?";
    private static final String MONTHS =
            "select for_month, planned, used from budget_month where node_code = ? order by for_month";

    private record Row(BudgetNode node, Buckets buckets, long entries) {}

    private final JdbcClient jdbc;

    BudgetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<BudgetNode> find(String code) {
        return jdbc.sql(NODE).param(code).query(BudgetRows::node).optional();
    }

    Optional<BudgetPosition> position(String code) {
        return position(code, NODE);
    }

    /** The known ones among them, by code; theirs until commit. */
    Map<String, BudgetPosition> lock(Collection<String> codes) {
        Map<String, BudgetPosition> locked = new LinkedHashMap<>();
        for (String code : new TreeSet<>(codes)) {
            position(code, NODE + " for update").ifPresent(position -> locked.put(code, position));
        }
        return locked;
    }

    private Optional<BudgetPosition> position(String code, String sql) {
        return jdbc.sql(sql)
                .param(code)
                .query((row, index) -> new Row(node(row, index), buckets(row), row.getLong("entries")))
                .optional()
                .map(row -> new BudgetPosition(row.node(), row.buckets(), row.entries(), months(code)));
    }

    private List<MonthPlan> months(String code) {
        return jdbc.sql(MONTHS)
                .param(code)
                .query((row, index) -> new MonthPlan(
                        row.getObject("for_month", LocalDate.class), money(row, "planned"), money(row, "used")))
                .list();
    }

    static BudgetNode node(ResultSet row, int index) throws SQLException {
        return new BudgetNode(
                row.getString("code"),
                row.getString("parent_code"),
                new Text(row.getString("name_en"), row.getString("name_zh")),
                row.getString("unit"),
                row.getString("product"),
                new BudgetPeriod(row.getString("period")),
                new PersonId(row.getString("owner")),
                new BudgetPolicy(actions(row, "annual"), actions(row, "monthly")));
    }

    private static BudgetPolicy.Actions actions(ResultSet row, String horizon) throws SQLException {
        return new BudgetPolicy.Actions(
                PolicyAction.valueOf(row.getString(horizon + "_request")),
                PolicyAction.valueOf(row.getString(horizon + "_commitment")),
                PolicyAction.valueOf(row.getString(horizon + "_actual")));
    }

    static Buckets buckets(ResultSet row) throws SQLException {
        return new Buckets(
                money(row, "allocated"),
                money(row, "transferred_in"),
                money(row, "transferred_out"),
                money(row, "distributed"),
                money(row, "reserved"),
                money(row, "committed"),
                money(row, "actual"),
                money(row, "accrued"));
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.rounded(row.getBigDecimal(column));
    }
}
