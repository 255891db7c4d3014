package io.countersign.budget;

import io.countersign.compliance.Finding;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;

/** What is refused of documents that hold budget already. */
final class Refusals {

    private Refusals() {}

    static Refusal overrun(Finding finding) {
        return new Refusal(Refusal.Kind.RULE, finding.code(), finding.message());
    }

    static Refusal unknown(String code) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-budget",
                new Text(
                        "There is no budget '" + code + "'. Choose one from the list.",
                        "没有编号为“" + code + "”的预算，请从列表中选择。"));
    }

    static Refusal moreThanReserved(String node, LocalDate month, Money reserved, Money planned) {
        String of = month.toString().substring(0, 7);
        return new Refusal(
                Refusal.Kind.RULE,
                "more-than-reserved",
                new Text(
                        "The plan needs " + planned.formatted() + " of budget " + node + " for " + of + ", but "
                                + reserved.formatted()
                                + " was approved. Plan less, or hand the change in for approval.",
                        "方案需使用预算 " + node + "（" + of + "）" + planned.formatted() + "，但获批 " + reserved.formatted()
                                + "。请压缩方案，或提交变更审批。"));
    }

    static Refusal outsideThePeriod(String node, LocalDate month) {
        String of = month.toString().substring(0, 7);
        return new Refusal(
                Refusal.Kind.RULE,
                "budget-period",
                new Text(
                        "Budget " + node + " has no month " + of
                                + ". Stay in its period, or hand the change in for approval with another budget.",
                        "预算 " + node + " 不含 " + of + "，请在其期间内安排，或改用其他预算并提交变更审批。"));
    }

    static Refusal moreThanCommitted(String node, String line, Money committed, Money settled) {
        return new Refusal(
                Refusal.Kind.RULE,
                "more-than-committed",
                new Text(
                        "Line " + line + " settles " + settled.formatted() + " from budget " + node + ", but "
                                + committed.formatted() + " is committed. Settle at most that.",
                        "明细 " + line + " 从预算 " + node + " 结算 " + settled.formatted() + "，但占用仅 " + committed.formatted()
                                + "，结算不得超过占用。"));
    }

    static Refusal lessThanSpent(String node, String line, Money spent, Money settled) {
        return new Refusal(
                Refusal.Kind.RULE,
                "less-than-spent",
                new Text(
                        "Line " + line + " has spent " + spent.formatted() + " of budget " + node + " already; "
                                + settled.formatted() + " in all is less. What is spent stays spent.",
                        "明细 " + line + " 已从预算 " + node + " 支出 " + spent.formatted() + "，合计不能减为 " + settled.formatted()
                                + "。"));
    }

    static Refusal notEnough(String node, Money amount) {
        return new Refusal(
                Refusal.Kind.RULE,
                "budget-not-enough",
                new Text(
                        "Budget " + node + " does not have " + amount.formatted()
                                + " to give any more. Ask for less, or from another budget.",
                        "预算 " + node + " 已不足 " + amount.formatted() + "，请减少金额或改用其他预算。"));
    }
}
