package io.countersign.audit.web;

import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.List;
import java.util.Set;

/** A way to something somebody does often; {@code key} has its label and its one-line explanation. */
public record Shortcut(String href, String key, Set<Role> roles) {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private static final List<Shortcut> ALL = List.of(
            new Shortcut(TASKLIST, "submit", Set.of(Roles.COMMERCIAL_REP, Roles.SALES_OPERATIONS)),
            new Shortcut(TASKLIST, "tasks", Set.of()),
            new Shortcut("/requests", "requests", Set.of()),
            new Shortcut(
                    "/audit",
                    "audit",
                    Set.of(
                            Roles.AUDITOR,
                            Roles.DISTRICT_MANAGER,
                            Roles.REGIONAL_DIRECTOR,
                            Roles.GENERAL_MANAGER,
                            Roles.FINANCE_DIRECTOR,
                            Roles.CREDIT_MANAGER,
                            Roles.COMPLIANCE_OFFICER)),
            new Shortcut("/admin/undecidable", "stuck", Set.of(Roles.PLATFORM_ADMINISTRATOR)),
            new Shortcut("/camunda/app/cockpit/default/", "cockpit", Set.of(Roles.PLATFORM_ADMINISTRATOR)),
            new Shortcut("/api/openapi", "api", Set.of(Roles.PLATFORM_ADMINISTRATOR)));

    public Shortcut {
        roles = Set.copyOf(roles);
    }

    static List<Shortcut> of(Set<Role> held) {
        return ALL.stream()
                .filter(one -> one.roles().isEmpty() || one.roles().stream().anyMatch(held::contains))
                .toList();
    }
}
