package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Optional;
import java.util.Set;

/** Who applies for activities: the sales force, medical representatives among it, and marketing. */
final class MayApply {

    private static final Set<Role> ROLES = Set.of(
            Roles.COMMERCIAL_REP,
            Roles.MEDICAL_REP,
            Roles.DISTRICT_MANAGER,
            Roles.REGIONAL_DIRECTOR,
            Roles.MARKETING_MANAGER);

    private MayApply() {}

    static Person required(Optional<Person> person) {
        return person.filter(found -> ROLES.stream().anyMatch(found::has))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-apply",
                        new Text(
                                "Activities are applied for by representatives, their managers and marketing. Ask one of them.",
                                "市场活动由代表、销售经理或市场部申请，请联系他们。")));
    }
}
