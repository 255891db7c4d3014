package io.countersign.payment;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Optional;
import java.util.Set;

/** Who hands money to the bank, and who may look at it. */
final class MayPay {

    static final Set<Role> MAY_LOOK =
            Set.of(Roles.CASHIER, Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR, Roles.AUDITOR);

    private static final Set<Role> KEEP_ACCOUNTS = Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR);

    private MayPay() {}

    static Person cashier(Optional<Person> person) {
        return person.filter(found -> found.has(Roles.CASHIER))
                .orElseThrow(() -> refused("Payments are made by the cashier. Ask him.", "付款由出纳操作，请联系出纳。"));
    }

    static Person onlooker(Optional<Person> person) {
        return person.filter(found -> found.roles().stream().anyMatch(MAY_LOOK::contains))
                .orElseThrow(() -> refused(
                        "Payments are seen by the cashier, finance and auditors. Look at the case instead.",
                        "付款信息仅出纳、财务和审计可查看，请在相应申请中查看进度。"));
    }

    /** Not the cashier: whoever pays does not say where to. */
    static Person accountKeeper(Optional<Person> person) {
        return person.filter(
                        found -> found.roles().stream().anyMatch(KEEP_ACCOUNTS::contains) && !found.has(Roles.CASHIER))
                .orElseThrow(() -> refused(
                        "Bank accounts are kept by finance, never by who pays. Ask finance.",
                        "收款账户由财务登记，付款人不得维护，请联系财务。"));
    }

    private static Refusal refused(String en, String zh) {
        return new Refusal(Refusal.Kind.FORBIDDEN, "may-not-pay", new Text(en, zh));
    }
}
