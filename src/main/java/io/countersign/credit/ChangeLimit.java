package io.countersign.credit;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedIds;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A credit manager sets a dealer's mode and permanent limit, saying why. A limit below the exposure stops only new orders. */
@Component
public class ChangeLimit {

    /** @param standing what becomes of the account beside its limit, or null to leave it */
    public record Command(
            String customerCode,
            CreditMode mode,
            Money permanentLimit,
            @Nullable Standing standing,
            String note) {}

    private static final String KEEP = """
            insert into credit_limit_change (id, customer_code, old_mode, new_mode, old_limit, new_limit, note, person, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final CreditAccounts accounts;
    private final CreditPositions positions;
    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChangeLimit(
            CreditAccounts accounts,
            CreditPositions positions,
            JdbcClient jdbc,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.positions = positions;
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void change(Command command) {
        accounts.lock(command.customerCode());
        CreditPosition before = positions.of(command.customerCode(), "");
        jdbc.sql("update credit_account set mode = ?, permanent_limit = ?, standing = ? where customer_code = ?")
                .param(command.mode().name())
                .param(command.permanentLimit().amount())
                .param((command.standing() == null ? before.standing() : command.standing()).name())
                .param(command.customerCode())
                .update();
        keep(command, before);
        Text what = new Text(
                "Credit limit of " + command.customerCode() + " changed from "
                        + said(before.mode(), before.permanentLimit()) + " to "
                        + said(command.mode(), command.permanentLimit()) + ".",
                command.customerCode() + " 的信用额度由 " + said(before.mode(), before.permanentLimit()) + " 调整为 "
                        + said(command.mode(), command.permanentLimit()) + "。");
        events.publishEvent(new Deed(
                "credit-limit-changed", null, what, command.note(), Map.of("customer", command.customerCode())));
        events.publishEvent(new CreditChanged(command.customerCode(), what));
    }

    private void keep(Command command, CreditPosition before) {
        jdbc.sql(KEEP)
                .param(TimeOrderedIds.next())
                .param(command.customerCode())
                .param(before.mode().name())
                .param(command.mode().name())
                .param(before.permanentLimit().amount())
                .param(command.permanentLimit().amount())
                .param(command.note())
                .param(current.id().map(PersonId::value).orElse(null))
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static String said(CreditMode mode, Money limit) {
        return mode == CreditMode.LIMITED ? limit.formatted() : mode.name();
    }
}
