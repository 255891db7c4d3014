package io.countersign.credit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.money.Percentage;
import io.countersign.people.Deed;
import io.countersign.storage.TimeOrderedIds;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A credit manager adds room for a season: short, and a share of the permanent limit. */
@Component
public class GrantTemporaryLimit {

    /** @param validTo last day, inclusive */
    public record Command(String customerCode, Money amount, LocalDate validFrom, LocalDate validTo, String note) {}

    private static final int MOST_DAYS = 60;
    private static final Percentage MOST_SHARE = Percentage.of(Money.of(30), Money.of(100));

    private final CreditAccounts accounts;
    private final CreditPositions positions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    GrantTemporaryLimit(
            CreditAccounts accounts, CreditPositions positions, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.positions = positions;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public void grant(Command command) {
        accounts.lock(command.customerCode());
        Money permanent = positions.of(command.customerCode(), "").permanentLimit();
        if (command.validTo().isAfter(command.validFrom().plusDays(MOST_DAYS - 1))) {
            throw refused(
                    "validTo",
                    "A temporary limit lasts at most " + MOST_DAYS + " days.",
                    "临时额度最长 " + MOST_DAYS + " 天。");
        }
        if (!permanent.isPositive()
                || Percentage.of(command.amount(), permanent).exceeds(MOST_SHARE)) {
            throw refused(
                    "amount",
                    "A temporary limit is at most 30 % of the permanent limit of " + permanent.formatted() + ".",
                    "临时额度不得超过固定额度 " + permanent.formatted() + " 的 30%。");
        }
        jdbc.sql("insert into temporary_limit (id, customer_code, amount, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next())
                .param(command.customerCode())
                .param(command.amount().amount())
                .param(command.validFrom())
                .param(command.validTo())
                .update();
        Text what = new Text(
                "Temporary limit of " + command.amount().formatted() + " for " + command.customerCode() + " until "
                        + command.validTo() + ".",
                command.customerCode() + " 临时额度 " + command.amount().formatted() + "，有效期至 " + command.validTo() + "。");
        events.publishEvent(new Deed(
                "temporary-limit-granted", null, what, command.note(), Map.of("customer", command.customerCode())));
        events.publishEvent(new CreditChanged(command.customerCode(), what));
    }

    private static Refusal refused(String field, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, "temporary-limit-refused", new Text(en, zh), field);
    }
}
