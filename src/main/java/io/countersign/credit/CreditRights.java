package io.countersign.credit;

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

/** Who may look at a dealer's credit, keep its documents, or set its terms. */
@Component
public class CreditRights {

    private static final Set<Role> KEEP = Set.of(Roles.CREDIT_MANAGER, Roles.FINANCE_REVIEWER, Roles.FINANCE_DIRECTOR);

    private final CurrentPerson current;
    private final OrganisationScope scopes;
    private final Customers customers;

    CreditRights(CurrentPerson current, OrganisationScope scopes, Customers customers) {
        this.current = current;
        this.scopes = scopes;
        this.customers = customers;
    }

    /** @throws Refusal not found, also when the dealer is none of the person's */
    public void see(String customerCode) {
        Scope scope = scopes.of(current.required());
        if (customers
                .find(customerCode)
                .filter(customer -> sees(scope, customer))
                .isEmpty()) {
            throw CreditPositions.unknown(customerCode);
        }
    }

    private static boolean sees(Scope scope, Customer customer) {
        return scope.sees(customer.owner(), customer.territory());
    }

    /** @throws Refusal unless the person posts receipts, open items and deliveries */
    public void keepAccounts() {
        require(
                current.roles().stream().anyMatch(KEEP::contains),
                new Text(
                        "Receipts, open items and deliveries are posted by finance. Ask a finance reviewer.",
                        "收款、未清项和发货由财务录入，请联系财务复核人员。"));
    }

    /** @throws Refusal unless the person sets credit limits */
    public void setTerms() {
        require(
                current.roles().contains(Roles.CREDIT_MANAGER),
                new Text("Credit limits are set by the credit manager. Ask one.", "信用额度由信用经理设置，请联系信用经理。"));
    }

    private static void require(boolean allowed, Text text) {
        if (!allowed) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "not-your-role", text);
        }
    }
}
