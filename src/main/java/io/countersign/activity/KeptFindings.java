package io.countersign.activity;

import io.countersign.compliance.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** What earlier checks of an activity found. */
@Component
class KeptFindings {

    private final ActivityChecks checks;
    private final ActivityJson json;

    KeptFindings(ActivityChecks checks, ActivityJson json) {
        this.checks = checks;
        this.json = json;
    }

    List<Finding> all(String number) {
        return checks.latest(number).map(json::findings).orElse(List.of());
    }

    List<Finding> aboutBudget(String number) {
        return all(number).stream().filter(ActivityAssessment::isAboutBudget).toList();
    }
}
