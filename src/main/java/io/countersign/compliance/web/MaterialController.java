package io.countersign.compliance.web;

import io.countersign.compliance.Materials;
import io.countersign.web.Limit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/materials?q=}: promotional material with the judgement of medical affairs, to choose from. */
@RestController
@RequestMapping("/api/materials")
class MaterialController {

    private final Materials materials;

    MaterialController(Materials materials) {
        this.materials = materials;
    }

    @GetMapping
    Map<String, List<Materials.Approved>> find(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Integer limit) {
        return Map.of("items", materials.search(q, Limit.of(limit).value()));
    }
}
