package io.countersign.budget;

import io.countersign.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Month-end: owns up to what was carried out and is not settled, for each line the smaller of what is still committed and what
 * the evidence says. Once per month, whichever node of several comes first. Takes nothing off what is available: it is
 * committed already.
 */
@Service
public class AccrueMonth {

    private final ObjectProvider<EvidencedCosts> features;
    private final Holdings holdings;
    private final BudgetRows rows;
    private final BudgetLedger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;

    AccrueMonth(
            ObjectProvider<EvidencedCosts> features,
            Holdings holdings,
            BudgetRows rows,
            BudgetLedger ledger,
            JdbcClient jdbc,
            Clock clock) {
        this.features = features;
        this.holdings = holdings;
        this.rows = rows;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param month first day of the month
     * @return what was accrued; zero when it was done already
     */
    @Transactional
    public Money accrue(LocalDate month) {
        if (!isFirst(month)) {
            return Money.ZERO;
        }
        LocalDate last = month.plusMonths(1).minusDays(1);
        List<LedgerEntry> entries = entries(last);
        ledger.post(rows.lock(entries.stream().map(LedgerEntry::node).toList()), entries);
        Money total = entries.stream().map(LedgerEntry::amount).reduce(Money.ZERO, Money::plus);
        jdbc.sql("update budget_accrual set amount = ? where for_month = ?")
                .params(total.amount(), month)
                .update();
        return total;
    }

    private boolean isFirst(LocalDate month) {
        try {
            return jdbc.sql("insert into budget_accrual (for_month, amount, accrued_at) values (?, 0, ?)")
                            .params(month, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException done) {
            return false;
        }
    }

    private List<LedgerEntry> entries(LocalDate last) {
        List<LedgerEntry> entries = new ArrayList<>();
        evidenced(last).forEach((document, lines) -> {
            Map<String, Money> left = new LinkedHashMap<>(lines);
            for (Commitment commitment : holdings.committed(document)) {
                String line = commitment.ask().line();
                Money accrued = left.getOrDefault(line, Money.ZERO).min(commitment.open());
                left.merge(line, accrued.negated(), Money::plus);
                if (accrued.isPositive()) {
                    entries.add(LedgerEntry.of(
                                    document, Asks.of(commitment.ask(), accrued), LedgerKind.ACCRUE, last.toString())
                            .on(last));
                }
            }
        });
        return entries;
    }

    private Map<String, Map<String, Money>> evidenced(LocalDate last) {
        Map<String, Map<String, Money>> evidenced = new LinkedHashMap<>();
        features.stream()
                .flatMap(feature -> feature.executedNotSettled(last).stream())
                .forEach(cost -> evidenced
                        .computeIfAbsent(cost.document(), any -> new LinkedHashMap<>())
                        .merge(cost.line(), cost.evidenced(), Money::plus));
        return evidenced;
    }
}
