package io.countersign.compliance.web;

import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/rules}: the rules in force today or on another day, with their bounds and sources. */
@RestController
@RequestMapping("/api/rules")
class RuleController {

    private final RuleBook rules;
    private final Today today;

    RuleController(RuleBook rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    @GetMapping
    Map<String, List<Rule>> all(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return Map.of("items", rules.allInForce(Objects.requireNonNullElseGet(on, today::date)));
    }

    @GetMapping("/{code}")
    Rule one(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return rules.allInForce(Objects.requireNonNullElseGet(on, today::date)).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-rule",
                        new Text("No rule " + code + " is in force that day.", "该日没有生效的规则 " + code + "。")));
    }
}
