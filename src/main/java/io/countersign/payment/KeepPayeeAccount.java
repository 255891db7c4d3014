package io.countersign.payment;

import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finance says where a payee gets money. */
@Service
public class KeepPayeeAccount {

    private final PayeeAccounts accounts;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepPayeeAccount(PayeeAccounts accounts, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void keep(PayeeKind kind, String payee, @Nullable String typed) {
        Person person = MayPay.accountKeeper(current.person());
        String account = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        if (!account.matches("\\d{8,30}") || payee.isBlank() || payee.length() > 60) {
            throw new InvalidInput("account", new Text("An account has 8 to 30 digits.", "银行账号为 8 至 30 位数字。"));
        }
        accounts.keep(kind, payee, account, person.id(), clock.instant());
        events.publishEvent(new Deed(
                "payee-account-kept",
                null,
                new Text(
                        "Account " + PaymentViews.masked(account) + " is on file for " + payee + ".",
                        "已登记 " + payee + " 的收款账户 " + PaymentViews.masked(account) + "。"),
                null,
                Map.of("payee", payee, "kind", kind.name(), "account", PaymentViews.masked(account))));
    }
}
