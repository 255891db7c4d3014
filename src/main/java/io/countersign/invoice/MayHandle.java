package io.countersign.invoice;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Optional;
import java.util.Set;

/** Who looks at the whole pool, and who may say that an invoice does not stand any more. */
final class MayHandle {

    private static final Set<Role> LOOK =
            Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR, Roles.COMPLIANCE_OFFICER, Roles.AUDITOR);
    private static final Set<Role> ANNUL = Set.of(Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR);

    private MayHandle() {}

    static Person looking(Optional<Person> person) {
        return one(
                person,
                LOOK,
                "The pool of invoices is seen by finance, compliance and auditors. Ask one of them.",
                "发票池仅财务、合规和审计可查看，请联系他们。");
    }

    static Person annulling(Optional<Person> person) {
        return one(
                person, ANNUL, "Invoices are red-flushed and voided here by finance. Ask them.", "发票红冲、作废由财务登记，请联系财务。");
    }

    private static Person one(Optional<Person> person, Set<Role> roles, String en, String zh) {
        return person.filter(found -> found.roles().stream().anyMatch(roles::contains))
                .orElseThrow(() -> new Refusal(Refusal.Kind.FORBIDDEN, "may-not-handle-invoices", new Text(en, zh)));
    }
}
