package io.countersign.exchange;

import io.countersign.budget.AllocateBudgets;
import io.countersign.budget.Allocation;
import io.countersign.budget.BudgetPeriod;
import io.countersign.budget.BudgetPolicy;
import io.countersign.budget.CheckAllocation;
import io.countersign.budget.Objection;
import io.countersign.budget.PolicyAction;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A budget as a tree, parents and children in one table: always all of it or nothing, because a child without its parent, or
 * children that exceed it, are no budget. A known code gets what the table says it is to have now.
 */
@Component
class ImportBudgets implements Importable<Allocation> {

    private final CheckAllocation checkAllocation;
    private final AllocateBudgets allocate;

    ImportBudgets(CheckAllocation checkAllocation, AllocateBudgets allocate) {
        this.checkAllocation = checkAllocation;
        this.allocate = allocate;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BUDGETS;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.required("code", "Code", "预算编号", "B2027-SH1-CV"),
                Column.optional("parent", "Parent", "上级预算", "B2027-SH1"),
                Column.required("name_zh", "Name (Chinese)", "名称", "上海一区心血管 2027"),
                Column.optional("name_en", "Name (English)", "英文名称", "Shanghai 1 cardiovascular 2027"),
                Column.required("unit", "Unit", "组织", "CN/EAST/SH1"),
                Column.optional("product", "Product line", "产品线", "CV"),
                Column.required("period", "Period", "期间", "2027"),
                Column.required("owner", "Owner", "负责人", "sun.qiang"),
                Column.required("amount", "Amount", "金额", "600000.00"),
                Column.optional("annual", "If the period is overrun", "年度超支控制", "STOP"),
                Column.optional("monthly", "If the months so far are overrun", "累计月度超支控制", "WARN")));
        for (int month = 1; month <= 12; month++) {
            columns.add(Column.optional("m" + month, "Month " + month, "第" + month + "月", month == 1 ? "50000" : ""));
        }
        return columns;
    }

    @Override
    public Optional<Allocation> read(Cells cells) {
        String code = cells.code("code", 40);
        Optional<String> parent = cells.optionalText("parent", 40);
        String nameZh = cells.text("name_zh", 120);
        String nameEn = cells.optionalText("name_en", 120).orElse(nameZh);
        String unit = cells.text("unit", 120);
        Optional<String> product = cells.optionalText("product", 40);
        String period = cells.text("period", 8);
        String owner = cells.text("owner", 64);
        Money amount = cells.money("amount");
        PolicyAction annual = action(cells, "annual", PolicyAction.STOP);
        PolicyAction monthly = action(cells, "monthly", PolicyAction.WARN);
        if (!BudgetPeriod.isKey(period)) {
            cells.fault("period", "Write a year as 2027, or a quarter as 2027-Q3.", "期间请填年度（如 2027）或季度（如 2027-Q3）。");
        }
        List<Money> months = months(cells, period, amount);
        return cells.valid(() -> new Allocation(
                code,
                parent.orElse(null),
                new Text(nameEn, nameZh),
                unit,
                product.orElse(null),
                new BudgetPeriod(period),
                new PersonId(owner),
                new BudgetPolicy(BudgetPolicy.Actions.all(annual), BudgetPolicy.Actions.all(monthly)),
                months));
    }

    /** Spread evenly where no month is given; else the months must add up. */
    private static List<Money> months(Cells cells, String period, Money amount) {
        int count =
                BudgetPeriod.isKey(period) ? new BudgetPeriod(period).months().size() : 12;
        List<Money> given = new ArrayList<>();
        boolean any = false;
        for (int month = 1; month <= 12; month++) {
            String column = "m" + month;
            boolean filled = cells.optionalText(column, 20).isPresent();
            any |= filled;
            if (filled && month > count) {
                cells.fault(column, "The period has " + count + " months.", "该期间只有 " + count + " 个月。");
            }
            given.add(cells.money(column, Money.ZERO));
        }
        Money sum = given.stream().reduce(Money.ZERO, Money::plus);
        if (any && !sum.equals(amount)) {
            cells.fault(
                    "amount",
                    "The months add up to " + sum.formatted() + ", not to " + amount.formatted() + ".",
                    "各月合计 " + sum.formatted() + "，与金额 " + amount.formatted() + " 不一致。");
        }
        return any ? given.subList(0, count) : Allocation.evenly(amount, count);
    }

    private static PolicyAction action(Cells cells, String column, PolicyAction otherwise) {
        return cells.optionalText(column, 10).isEmpty()
                ? otherwise
                : cells.choice(column, PolicyAction.values(), PolicyAction::title, otherwise);
    }

    @Override
    public void check(List<Line<Allocation>> lines, Faults faults) {
        note(checkAllocation.check(values(lines)), lines, faults);
    }

    @Override
    public void write(List<Line<Allocation>> lines, Faults faults) {
        note(allocate.allocate("import", values(lines)), lines, faults);
    }

    private static List<Allocation> values(List<Line<Allocation>> lines) {
        return lines.stream().map(Line::value).toList();
    }

    private static void note(List<Objection> objections, List<Line<Allocation>> lines, Faults faults) {
        for (Objection objection : objections) {
            Line<Allocation> line = lines.get(objection.index());
            faults.add(line.row(), objection.field(), line.value().code(), objection.text());
        }
    }
}
