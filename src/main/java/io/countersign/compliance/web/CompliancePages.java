package io.countersign.compliance.web;

import io.countersign.calendar.Today;
import io.countersign.compliance.Evaluations;
import io.countersign.compliance.OverrideFinding;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Refusal;
import io.countersign.people.Roles;
import io.countersign.web.Limit;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the rules found in all cases, with the rule book beside it; exceptions are allowed here, where a rule has any. */
@WebPage
@RequestMapping("/compliance")
class CompliancePages {

    private final Evaluations evaluations;
    private final OverrideFinding override;
    private final RuleBook rules;
    private final Today today;

    CompliancePages(Evaluations evaluations, OverrideFinding override, RuleBook rules, Today today) {
        this.evaluations = evaluations;
        this.override = override;
        this.rules = rules;
        this.today = today;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String result,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return page(result, number, after, model);
    }

    @PostMapping("/override")
    String override(
            @RequestParam long evaluation,
            @RequestParam String finding,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        try {
            override.override(new OverrideFinding.Command(evaluation, finding, reason));
            model.addAttribute("done", true);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused.text());
        }
        return page(null, null, null, model);
    }

    private String page(@Nullable String result, @Nullable String number, @Nullable String after, Model model) {
        model.addAttribute("result", result);
        model.addAttribute("number", number);
        model.addAttribute("after", after);
        model.addAttribute("page", evaluations.list(result, null, number, after, Limit.of(null)));
        model.addAttribute("rules", rules.allInForce(today.date()));
        return "compliance";
    }

    /** The menu entry. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem complianceItem() {
            return new NavigationItem(
                    56,
                    "/compliance",
                    "compliance.menu",
                    Set.of(Roles.COMPLIANCE_OFFICER.key(), Roles.AUDITOR.key(), Roles.GENERAL_MANAGER.key()));
        }
    }
}
