package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.OrgUnit;
import io.countersign.people.OrgUnits;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what is wrong with budgets that are to be allocated, all of it at once; writes nothing. */
@Component
public class CheckAllocation {

    private final BudgetTree tree;
    private final People people;
    private final OrgUnits units;

    CheckAllocation(BudgetTree tree, People people, OrgUnits units) {
        this.tree = tree;
        this.people = people;
        this.units = units;
    }

    @Transactional(readOnly = true)
    public List<Objection> check(List<Allocation> allocations) {
        return check(allocations, new PlannedTree(tree.around(allocations), allocations));
    }

    List<Objection> check(List<Allocation> allocations, PlannedTree planned) {
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < allocations.size(); index++) {
            Allocation allocation = allocations.get(index);
            Objections wrong = new Objections(index, objections);
            wrong.unless(seen.add(allocation.code()), "code", "This budget stands further up already.", "该预算与上方的行重复。");
            person(allocation, wrong);
            placed(allocation, planned, wrong);
            if (planned.hasRoot(allocation.code())) {
                amounts(allocation, planned, wrong);
            }
        }
        return objections;
    }

    private void person(Allocation allocation, Objections wrong) {
        wrong.unless(
                people.find(allocation.owner()).filter(Person::isActive).isPresent(),
                "owner",
                "There is nobody active called '" + allocation.owner() + "'; name the owner's id, such as chu.ning.",
                "没有在职人员“" + allocation.owner() + "”，请填写预算负责人的人员编号，如 chu.ning。");
        wrong.unless(
                units.findByPath(allocation.unit()).isPresent(),
                "unit",
                "There is no unit '" + allocation.unit() + "'; name its path, such as CN/EAST/SH1.",
                "没有组织单元“" + allocation.unit() + "”，请填写其路径，如 CN/EAST/SH1。");
    }

    private void placed(Allocation allocation, PlannedTree planned, Objections wrong) {
        planned.today(allocation.code())
                .map(BudgetPosition::node)
                .ifPresent(known -> wrong.unless(
                        Objects.equals(known.parent(), allocation.parent())
                                && known.unit().equals(allocation.unit())
                                && Objects.equals(known.product(), allocation.product())
                                && known.period().equals(allocation.period()),
                        "code",
                        "Budget " + allocation.code()
                                + " exists elsewhere in the tree; its parent, unit, product and period stay. Use another code.",
                        "预算 " + allocation.code() + " 已存在，其上级、组织、产品线和期间不能更改，请使用新的编号。"));
        String parent = allocation.parent();
        if (parent != null) {
            planned.node(parent)
                    .ifPresentOrElse(
                            above -> under(above, allocation, wrong),
                            () -> wrong.add(
                                    "parent",
                                    "There is no budget '" + parent + "'; add it to the table or name another parent.",
                                    "没有预算“" + parent + "”，请在表中补充或改填上级预算。"));
            wrong.unless(
                    planned.hasRoot(allocation.code()),
                    "parent",
                    "Going up from here comes back here; name another parent.",
                    "上级关系形成循环，请改填上级预算。");
        }
    }

    private static void under(BudgetNode above, Allocation allocation, Objections wrong) {
        wrong.unless(
                OrgUnit.liesIn(allocation.unit(), above.unit()),
                "unit",
                allocation.unit() + " does not lie in " + above.unit() + ", the unit of " + above.code() + ".",
                allocation.unit() + " 不属于上级预算 " + above.code() + " 的组织 " + above.unit() + "。");
        wrong.unless(
                allocation.period().liesIn(above.period()),
                "period",
                allocation.period().key() + " does not lie in " + above.period().key() + ", the period of "
                        + above.code() + ".",
                allocation.period().key() + " 不在上级预算 " + above.code() + " 的期间 "
                        + above.period().key() + " 内。");
        wrong.unless(
                above.product() == null || above.product().equals(allocation.product()),
                "product",
                above.code() + " is for product line " + above.product() + " only.",
                "上级预算 " + above.code() + " 仅限产品线 " + above.product() + "。");
    }

    private static void amounts(Allocation allocation, PlannedTree planned, Objections wrong) {
        String parent = allocation.parent();
        if (parent != null && planned.node(parent).isPresent()) {
            exceeds(parent, planned, wrong);
        }
        exceeds(allocation.code(), planned, wrong);
        Buckets now =
                planned.today(allocation.code()).map(BudgetPosition::buckets).orElse(Buckets.EMPTY);
        Money left = planned.total(allocation.code())
                .minus(planned.ofChildren(allocation.code()))
                .minus(now.used());
        wrong.unless(
                allocation.policy().annual().request() != PolicyAction.STOP
                        || !left.isNegative()
                        || now.used().isZero(),
                "amount",
                "Budget " + allocation.code() + " has used " + now.used().formatted() + " already; "
                        + left.negated().formatted() + " is missing.",
                "预算 " + allocation.code() + " 已使用 " + now.used().formatted() + "，缺少 "
                        + left.negated().formatted() + "。");
    }

    private static void exceeds(String parent, PlannedTree planned, Objections wrong) {
        Money total = planned.total(parent);
        Money children = planned.ofChildren(parent);
        wrong.unless(
                !children.exceeds(total),
                "amount",
                "The children of " + parent + " have " + children.formatted() + " in all, " + parent + " has "
                        + total.formatted() + ": " + children.minus(total).formatted() + " too much.",
                parent + " 的下级预算合计 " + children.formatted() + "，而 " + parent + " 只有 " + total.formatted() + "，超出 "
                        + children.minus(total).formatted() + "。");
    }

    private record Objections(int index, List<Objection> all) {

        void unless(boolean right, String field, String en, String zh) {
            if (!right) {
                add(field, en, zh);
            }
        }

        void add(String field, String en, String zh) {
            all.add(new Objection(index, field, new Text(en, zh)));
        }
    }
}
