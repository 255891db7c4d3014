package io.countersign.exchange.web;

import io.countersign.exchange.Column;
import io.countersign.exchange.Export;
import io.countersign.exchange.Faulty;
import io.countersign.exchange.ImportKind;
import io.countersign.exchange.ImportMode;
import io.countersign.exchange.ImportReport;
import io.countersign.exchange.RunImport;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /api/imports/{kind}} and {@code /api/exports/{kind}}. */
@RestController
class ImportController {

    record Kind(String kind, Text title, List<Column> columns) {}

    private final RunImport imports;
    private final Export export;
    private final CurrentPerson current;

    ImportController(RunImport imports, Export export, CurrentPerson current) {
        this.imports = imports;
        this.export = export;
        this.current = current;
    }

    @GetMapping("/api/imports")
    Map<String, List<Kind>> kinds() {
        return Map.of(
                "items",
                Arrays.stream(ImportKind.values())
                        .map(kind -> new Kind(kind.path(), kind.title(), imports.columns(kind)))
                        .toList());
    }

    /** 200 with the report; 422 with the report where all-or-nothing found a fault, and nothing was written. */
    @PostMapping(path = "/api/imports/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportReport run(
            @PathVariable String kind,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        ImportReport report = imports.run(new RunImport.Command(
                ImportKind.ofPath(kind),
                ImportMode.of(mode),
                person(),
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes()));
        if (report.isRefused()) {
            throw new Faulty(report);
        }
        return report;
    }

    @GetMapping("/api/imports/{kind}/template")
    ResponseEntity<byte[]> template(@PathVariable String kind) {
        ImportKind found = ImportKind.ofPath(kind);
        return csv(found.path() + "-template.csv", export.template(found));
    }

    @GetMapping("/api/exports/{kind}")
    ResponseEntity<byte[]> export(@PathVariable String kind) {
        ImportKind found = ImportKind.ofPath(kind);
        return csv(found.path() + ".csv", export.csv(found, person()));
    }

    private Person person() {
        current.required();
        return current.person().orElseThrow();
    }

    private static ResponseEntity<byte[]> csv(String name, String content) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
