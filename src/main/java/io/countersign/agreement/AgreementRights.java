package io.countersign.agreement;

import io.countersign.customer.Customer;
import io.countersign.customer.Customers;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.OrganisationScope;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import io.countersign.people.Scope;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may look at agreements, write them, or take them as signed. */
@Component
class AgreementRights {

    private static final Set<Role> WRITE = Set.of(Roles.SALES_OPERATIONS, Roles.REGIONAL_DIRECTOR);

    private final CurrentPerson current;
    private final OrganisationScope scopes;
    private final Customers customers;

    AgreementRights(CurrentPerson current, OrganisationScope scopes, Customers customers) {
        this.current = current;
        this.scopes = scopes;
        this.customers = customers;
    }

    boolean sees(String customer) {
        Scope scope = scope();
        return customers.find(customer).filter(found -> sees(scope, found)).isPresent();
    }

    private static boolean sees(Scope scope, Customer customer) {
        return scope.sees(customer.owner(), customer.territory());
    }

    Scope scope() {
        return scopes.of(current.required());
    }

    /** @throws Refusal unless the person writes agreements */
    void write() {
        require(
                current.roles().stream().anyMatch(WRITE::contains),
                new Text(
                        "Agreements are written by sales operations and regional directors. Ask one of them.",
                        "经销协议由销售运营或大区总监起草，请联系他们。"));
    }

    /** @throws Refusal unless the person takes agreements as signed or ends them */
    void sign() {
        require(
                current.roles().contains(Roles.LEGAL_COUNSEL),
                new Text("Signatures and terminations are entered by legal counsel. Ask one.", "协议的签署与终止由法务登记，请联系法务。"));
    }

    private static void require(boolean allowed, Text text) {
        if (!allowed) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "not-your-role", text);
        }
    }
}
