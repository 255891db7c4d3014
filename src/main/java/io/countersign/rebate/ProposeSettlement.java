package io.countersign.rebate;

import io.countersign.calendar.PeriodKey;
import io.countersign.customer.Customers;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.Numbers;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes to pay what a rebate has earned and nobody has paid yet. The figures are the accrual's; nobody types an amount. */
@Service
public class ProposeSettlement {

    private static final String PREFIX = "RS";

    private final RebateRights rights;
    private final Accruals accruals;
    private final Settlements settlements;
    private final SettlementDeeds deeds;
    private final Customers customers;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposeSettlement(
            RebateRights rights,
            Accruals accruals,
            Settlements settlements,
            SettlementDeeds deeds,
            Customers customers,
            Numbers numbers,
            JdbcClient jdbc,
            Clock clock) {
        this.rights = rights;
        this.accruals = accruals;
        this.settlements = settlements;
        this.deeds = deeds;
        this.customers = customers;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return its number */
    @Transactional
    public String propose(String agreement, String scheme, PeriodKey period, SettlementKind kind) {
        PersonId requester = rights.propose();
        Accrual accrual = accruals.latest(agreement, scheme, period).orElseThrow(() -> notAccrued(agreement, scheme));
        if (kind == SettlementKind.FINAL
                && !YearMonth.from(period.days().validTo()).toString().equals(accrual.month())) {
            throw tooEarly(period, accrual);
        }
        Money paid = settlements.paid(agreement, scheme, period);
        Money amount = accrual.due().minus(paid);
        if (!amount.isPositive() || settlements.isFinal(agreement, scheme, period)) {
            throw nothingLeft(accrual, paid);
        }
        String customer = jdbc.sql("select customer from distribution_agreement where number = ?")
                .param(agreement)
                .query(String.class)
                .single();
        Instant now = clock.instant();
        Settlement settlement = new Settlement(
                numbers.next(PREFIX),
                agreement,
                scheme,
                period,
                customer,
                kind,
                accrual.month(),
                accrual.turnover(),
                accrual.due(),
                paid,
                amount,
                SettlementStatus.DRAFT,
                requester,
                customers.get(customer).territory(),
                now,
                now,
                null,
                null,
                null);
        try {
            settlements.add(settlement);
        } catch (DuplicateKeyException open) {
            throw stillOpen(agreement, scheme);
        }
        deeds.became(settlement, null);
        return settlement.number();
    }

    private static Refusal notAccrued(String agreement, String scheme) {
        return new Refusal(
                Refusal.Kind.RULE,
                "not-accrued",
                new Text(
                        "Nothing of " + scheme + " is accrued for " + agreement + " in this period yet.",
                        agreement + " 在该期间尚未计提返利 " + scheme + "。"));
    }

    private static Refusal tooEarly(PeriodKey period, Accrual accrual) {
        return new Refusal(
                Refusal.Kind.RULE,
                "period-not-over",
                new Text(
                        period + " is accrued to " + accrual.month()
                                + " only; settle it finally when its last month is accrued.",
                        period + " 仅计提至 " + accrual.month() + "，请在最后一个月计提后再做期末兑现。"));
    }

    private static Refusal nothingLeft(Accrual accrual, Money paid) {
        return new Refusal(
                Refusal.Kind.RULE,
                "nothing-due",
                new Text(
                        "Nothing is left to pay: due " + accrual.due().formatted() + " - paid " + paid.formatted()
                                + " = " + accrual.due().minus(paid).formatted() + ".",
                        "没有可兑现的返利：应付 " + accrual.due().formatted() + " - 已付 " + paid.formatted() + " = "
                                + accrual.due().minus(paid).formatted() + "。"));
    }

    private static Refusal stillOpen(String agreement, String scheme) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "settlement-open",
                new Text(
                        "A settlement of " + scheme + " for " + agreement
                                + " is open already. Finish or withdraw it first.",
                        agreement + " 的返利 " + scheme + " 已有未完成的兑现单，请先完成或撤回。"));
    }
}
