package io.countersign.budget;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Optional;
import java.util.Set;

/** Who asks for budget to be moved: those who lead a part of the organisation, and headquarters; never a representative. */
final class MayAdjust {

    private static final Set<Role> ROLES = Set.of(
            Roles.DISTRICT_MANAGER,
            Roles.REGIONAL_DIRECTOR,
            Roles.MARKETING_MANAGER,
            Roles.MEDICAL_AFFAIRS,
            Roles.SALES_OPERATIONS,
            Roles.FINANCE_REVIEWER,
            Roles.FINANCE_DIRECTOR);

    private MayAdjust() {}

    static Person required(Optional<Person> person) {
        return person.filter(found -> ROLES.stream().anyMatch(found::has))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-adjust",
                        new Text(
                                "Budgets are adjusted at the request of district managers, directors and headquarters. Ask your manager.",
                                "预算调整由地区经理、大区总监或总部人员发起，请联系您的上级。")));
    }
}
