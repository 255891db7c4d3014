package io.countersign.rebate;

import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Deed;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accrues the rebates of a month: what the turnover of the period so far has earned, less what was accrued before. A month is
 * accrued once; running it again, or on several nodes, changes no figure. Corrections of the past come with the next month.
 */
@Service
public class AccrueRebates {

    private final Accruals accruals;
    private final RebateSchemes schemes;
    private final Today today;
    private final ApplicationEventPublisher events;

    AccrueRebates(Accruals accruals, RebateSchemes schemes, Today today, ApplicationEventPublisher events) {
        this.accruals = accruals;
        this.schemes = schemes;
        this.today = today;
        this.events = events;
    }

    /** On the second of each month, when the shipments of the last day are in. */
    @Scheduled(cron = "0 30 2 2 * *", zone = "Asia/Shanghai")
    @Transactional
    public void lastMonth() {
        accrue(YearMonth.from(today.date()).minusMonths(1));
    }

    /** @return how many were accrued now */
    @Transactional
    public int accrue(YearMonth month) {
        accruals.lock(month);
        Map<String, RebateScheme> known = new HashMap<>();
        schemes.all().forEach(scheme -> known.put(scheme.code(), scheme));
        List<Accrual> fresh = accruals.bases(month).stream()
                .map(basis -> accrual(
                        basis,
                        month,
                        Objects.requireNonNull(known.get(basis.entitlement().scheme()))))
                .toList();
        accruals.write(fresh);
        if (!fresh.isEmpty()) {
            Money sum = fresh.stream().map(Accrual::amount).reduce(Money.ZERO, Money::plus);
            events.publishEvent(new Deed(
                    "rebates-accrued",
                    null,
                    new Text(
                            "Rebates of " + month + " accrued: " + fresh.size() + ", " + sum.formatted(),
                            month + " 计提返利 " + fresh.size() + " 项，合计 " + sum.formatted()),
                    null,
                    Map.of("month", month.toString(), "amount", sum.toString())));
        }
        return fresh.size();
    }

    private static Accrual accrual(Accruals.Basis basis, YearMonth month, RebateScheme scheme) {
        Entitlement entitlement = basis.entitlement();
        Money due = scheme.rebate(basis.turnover(), entitlement.target());
        return new Accrual(
                entitlement.agreement(),
                entitlement.scheme(),
                entitlement.period(),
                month.toString(),
                basis.turnover(),
                due,
                due.minus(basis.accruedBefore()));
    }
}
