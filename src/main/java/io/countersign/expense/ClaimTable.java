package io.countersign.expense;

import io.countersign.approval.Evidence.Column;
import io.countersign.approval.Evidence.Cut;
import io.countersign.approval.Evidence.Cuts;
import io.countersign.approval.Evidence.Section;
import io.countersign.approval.Evidence.Table;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;

/** The lines of a claim as tables for approvers. */
final class ClaimTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("type", new Text("Expense", "费用"), false),
            new Column("days", new Text("Days", "日期"), false),
            new Column("what", new Text("What for", "说明"), false),
            new Column("budget", new Text("Charged to", "归属"), false),
            new Column("invoice", new Text("Invoice", "发票"), false),
            new Column("claimed", new Text("Claimed", "报销"), true),
            new Column("selfPay", new Text("Own share", "自付"), true),
            new Column("sanctioned", new Text("Sanctioned", "核准"), true));

    private static final List<Column> GUESTS = List.of(
            new Column("line", new Text("Line", "行"), true),
            new Column("name", new Text("Name", "姓名"), false),
            new Column("organisation", new Text("Organisation", "单位"), false),
            new Column("kind", new Text("Side", "身份"), false));

    private ClaimTable() {}

    static Table lines(ExpenseClaim claim) {
        List<List<String>> rows = new ArrayList<>();
        for (ExpenseClaim.NumberedLine numbered : claim.numbered()) {
            ExpenseLine line = numbered.line();
            ExpenseLine.Facts facts = line.facts();
            String days = facts.spentOn().equals(facts.spentTo())
                    ? facts.spentOn().toString()
                    : facts.spentOn() + " – " + facts.spentTo();
            rows.add(List.of(
                    numbered.id() + " " + line.type().title().zh() + " / " + numbered.id() + " "
                            + line.type().title().en(),
                    facts.city() == null ? days : days + " " + facts.city(),
                    facts.description(),
                    facts.activity() == null ? facts.budgetNode() : facts.budgetNode() + " · " + facts.activity(),
                    facts.details().invoice() == null
                            ? "–"
                            : String.valueOf(facts.details().invoice().number()),
                    line.claimed().toString(),
                    line.selfPay().toString(),
                    line.sanctioned().toString()));
        }
        return new Table(COLUMNS, rows);
    }

    static List<Section> guests(ExpenseClaim claim) {
        List<List<String>> rows = new ArrayList<>();
        claim.numbered()
                .forEach(line -> line.line()
                        .details()
                        .attendees()
                        .forEach(guest -> rows.add(List.of(
                                line.id(),
                                guest.name(),
                                guest.organisation(),
                                guest.kind().title().zh() + " / "
                                        + guest.kind().title().en()))));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(new Text("At the table", "用餐人员"), new Table(GUESTS, rows)));
    }

    /** What finance may grant less of, never more. */
    static Cuts cuts(ExpenseClaim claim) {
        return new Cuts(
                "/api/expense-claims/" + claim.number() + "/cuts",
                claim.numbered().stream()
                        .map(line -> new Cut(
                                line.id(),
                                new Text(
                                        line.id() + " "
                                                + line.line().type().title().en() + " · "
                                                + line.line().facts().description(),
                                        line.id() + " "
                                                + line.line().type().title().zh() + " · "
                                                + line.line().facts().description()),
                                line.line().claimed(),
                                line.line().proposed(),
                                line.line().sanctioned(),
                                line.line().cutReason().orElse(null)))
                        .toList());
    }
}
