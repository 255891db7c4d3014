package io.countersign.promo;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Optional;
import java.util.Set;

/** Who asks for promotional items: whoever may have an activity. */
final class MayRequisition {

    private static final Set<Role> MAY = Set.of(
            Roles.COMMERCIAL_REP,
            Roles.MEDICAL_REP,
            Roles.DISTRICT_MANAGER,
            Roles.REGIONAL_DIRECTOR,
            Roles.MARKETING_MANAGER);

    private MayRequisition() {}

    static Person required(Optional<Person> person) {
        return person.filter(found -> MAY.stream().anyMatch(found::has))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-requisition",
                        new Text(
                                "Promotional items are asked for by representatives and managers with an activity. Ask one of them.",
                                "促销物料由负责市场活动的代表或经理申领，请联系他们。")));
    }
}
