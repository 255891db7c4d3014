package io.countersign.audit.web;

import io.countersign.people.Role;
import io.countersign.people.Roles;
import io.countersign.web.NavigationItem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of the pages about cases. */
@Configuration(proxyBeanMethods = false)
class CaseNavigation {

    private static final Set<String> MAY_AUDIT = Stream.of(
                    Roles.AUDITOR,
                    Roles.DISTRICT_MANAGER,
                    Roles.REGIONAL_DIRECTOR,
                    Roles.GENERAL_MANAGER,
                    Roles.FINANCE_DIRECTOR,
                    Roles.FINANCE_REVIEWER,
                    Roles.CREDIT_MANAGER,
                    Roles.COMPLIANCE_OFFICER,
                    Roles.QUALITY_MANAGER,
                    Roles.LEGAL_COUNSEL,
                    Roles.SALES_OPERATIONS,
                    Roles.MARKETING_MANAGER)
            .map(Role::key)
            .collect(Collectors.toSet());

    @Bean
    NavigationItem homeItem() {
        return new NavigationItem(10, "/", "web.menu.home", Set.of());
    }

    @Bean
    NavigationItem tasksItem() {
        return new NavigationItem(20, "/camunda/app/tasklist/default/", "web.menu.tasks", Set.of());
    }

    @Bean
    NavigationItem requestsItem() {
        return new NavigationItem(30, "/requests", "web.menu.requests", Set.of());
    }

    @Bean
    NavigationItem auditItem() {
        return new NavigationItem(40, "/audit", "web.menu.audit", MAY_AUDIT);
    }

    @Bean
    NavigationItem undecidableItem() {
        return new NavigationItem(
                80, "/admin/undecidable", "web.menu.stuck", Set.of(Roles.PLATFORM_ADMINISTRATOR.key()));
    }
}
