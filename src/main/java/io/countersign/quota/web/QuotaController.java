package io.countersign.quota.web;

import io.countersign.calendar.PeriodKey;
import io.countersign.quota.Attainment;
import io.countersign.quota.ShowAttainment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sales quotas to look at; they are set by importing a table. */
@RestController
@RequestMapping("/api/quotas")
@Tag(name = "Quotas")
class QuotaController {

    private final ShowAttainment showAttainment;

    QuotaController(ShowAttainment showAttainment) {
        this.showAttainment = showAttainment;
    }

    @GetMapping
    @Operation(
            summary = "Quotas of a period and how far they are attained",
            description = "Period as 2026, 2026-Q3 or 2026-07; shipments net of returns in that period.")
    Map<String, List<Attainment>> show(@RequestParam String period) {
        return Map.of("items", showAttainment.show(new PeriodKey(period)));
    }
}
