package io.countersign.hcp.web;

import io.countersign.hcp.CapUsage;
import io.countersign.hcp.ExportProfessionals;
import io.countersign.hcp.Professional;
import io.countersign.hcp.RateCard;
import io.countersign.hcp.ShowProfessional;
import io.countersign.web.Limit;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/professionals}: whom one may invite, what is fair to pay, what is left of the year. Numbers are masked. */
@RestController
@RequestMapping("/api/professionals")
class ProfessionalController {

    private final ShowProfessional show;
    private final ExportProfessionals export;

    ProfessionalController(ShowProfessional show, ExportProfessionals export) {
        this.show = show;
        this.export = export;
    }

    /** Compliance only, for a purpose; every export is logged. */
    @PostMapping("/export")
    ResponseEntity<byte[]> export(@RequestBody Purpose purpose) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"professionals.csv\"")
                .body(export.export(purpose.purpose()).getBytes(StandardCharsets.UTF_8));
    }

    /** What the personal data are needed for. */
    record Purpose(@Nullable String purpose) {}

    @GetMapping
    Map<String, Object> find(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Integer limit) {
        return Map.of(
                "items",
                show.search(q, Limit.of(limit).value()).stream()
                        .map(ProfessionalController::view)
                        .toList());
    }

    @GetMapping("/{code}")
    Map<String, Object> one(@PathVariable String code) {
        return view(show.one(code));
    }

    @GetMapping("/{code}/caps")
    Map<String, Object> caps(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year) {
        CapUsage usage = show.caps(code, year);
        Map<String, Object> view = caps(usage);
        view.put("documents", show.documents(code, usage.year()));
        return view;
    }

    private static Map<String, Object> view(ShowProfessional.Card card) {
        Professional one = card.professional();
        RateCard.Rate rate = card.rate();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", one.code());
        view.put("name", one.name());
        view.put("title", one.title());
        view.put("institution", one.institution());
        view.put("department", one.department());
        view.put("city", one.city());
        view.put("tier", one.tier());
        view.put("tierTitle", one.tier().title());
        view.put("medicalId", one.medicalId());
        view.put("account", one.account());
        view.put("active", one.active());
        view.put("fairLeast", rate == null ? null : rate.least());
        view.put("fairMost", rate == null ? null : rate.most());
        view.put("talkHours", rate == null ? null : rate.talkHours());
        view.put("caps", caps(card.caps()));
        return view;
    }

    private static Map<String, Object> caps(CapUsage usage) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("year", usage.year());
        view.put("talksCap", usage.talksCap());
        view.put("talksUsed", usage.talksUsed());
        view.put("talksLeft", usage.talksLeft());
        view.put("amountCap", usage.amountCap());
        view.put("amountUsed", usage.amountUsed());
        view.put("amountLeft", usage.amountLeft());
        return view;
    }
}
