package io.countersign.compliance.web;

import io.countersign.compliance.Evaluations;
import io.countersign.compliance.OverrideFinding;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/compliance/evaluations}: what the rules found, and the exceptions that are allowed from it. */
@RestController
@RequestMapping("/api/compliance/evaluations")
class EvaluationController {

    private final Evaluations evaluations;
    private final OverrideFinding override;

    EvaluationController(Evaluations evaluations, OverrideFinding override) {
        this.evaluations = evaluations;
        this.override = override;
    }

    @GetMapping
    Page<Evaluations.Item> list(
            @RequestParam(required = false) @Nullable String result,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return evaluations.list(result, rule, number, after, Limit.of(limit));
    }

    @PostMapping("/{id:\\d{1,19}}/override")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void override(@PathVariable long id, @RequestBody Exemption exemption) {
        override.override(new OverrideFinding.Command(
                id,
                Objects.requireNonNullElse(exemption.finding(), ""),
                Objects.requireNonNullElse(exemption.reason(), "")));
    }

    /** Which finding may pass, and why. */
    record Exemption(@Nullable String finding, @Nullable String reason) {}
}
