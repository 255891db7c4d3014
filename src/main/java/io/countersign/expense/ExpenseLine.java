package io.countersign.expense;

import io.countersign.budget.Ask;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One expense of a claim: what was spent, what of it the employee bears himself, and what finance has sanctioned. */
@Embeddable
class ExpenseLine {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExpenseType type;

    private LocalDate spentOn;
    private LocalDate spentTo;
    private @Nullable String city;
    private String description;
    private Money claimed;
    private String budgetNode;
    private @Nullable String activity;

    @Convert(converter = DetailsColumn.class)
    @Column(length = Length.LONG32)
    private LineDetails details;

    private Money selfPay;
    private Money sanctioned;
    private @Nullable String cutReason;
    private @Nullable PersonId cutBy;

    @SuppressWarnings("NullAway.Init")
    protected ExpenseLine() {}

    /** What a line says of itself, before anybody judged it. */
    record Facts(
            ExpenseType type,
            LocalDate spentOn,
            LocalDate spentTo,
            @Nullable String city,
            String description,
            Money claimed,
            String budgetNode,
            @Nullable String activity,
            LineDetails details) {}

    ExpenseLine(Facts facts) {
        this.type = facts.type();
        this.spentOn = facts.spentOn();
        this.spentTo = facts.spentTo();
        this.city = facts.city();
        this.description = facts.description();
        this.claimed = facts.claimed();
        this.budgetNode = facts.budgetNode();
        this.activity = facts.activity();
        this.details = facts.details();
        this.selfPay = Money.ZERO;
        this.sanctioned = facts.claimed();
    }

    Facts facts() {
        return new Facts(type, spentOn, spentTo, city, description, claimed, budgetNode, activity, details);
    }

    /** The audit's word on what the employee bears; begins anew for finance. */
    void bear(Money share) {
        selfPay = share;
        sanctioned = claimed.minus(share);
        cutReason = null;
        cutBy = null;
    }

    void cut(Money to, String reason, PersonId by) {
        sanctioned = to;
        cutReason = reason;
        cutBy = by;
    }

    /** What the policy would pay: the most that can be sanctioned. */
    Money proposed() {
        return claimed.minus(selfPay);
    }

    Ask ask(String line, Money amount) {
        return Ask.on(budgetNode, spentOn, amount, line);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(spentOn, spentTo) + 1;
    }

    ExpenseType type() {
        return type;
    }

    LocalDate spentOn() {
        return spentOn;
    }

    Money claimed() {
        return claimed;
    }

    Money selfPay() {
        return selfPay;
    }

    Money sanctioned() {
        return sanctioned;
    }

    Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    LineDetails details() {
        return details;
    }

    Optional<String> cutReason() {
        return Optional.ofNullable(cutReason);
    }

    Optional<PersonId> cutBy() {
        return Optional.ofNullable(cutBy);
    }
}
