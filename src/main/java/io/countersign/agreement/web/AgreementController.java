package io.countersign.agreement.web;

import io.countersign.agreement.AgreementInput;
import io.countersign.agreement.AgreementItem;
import io.countersign.agreement.AgreementVersion;
import io.countersign.agreement.EnterSignature;
import io.countersign.agreement.ShowAgreement;
import io.countersign.agreement.WriteAgreement;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreements with dealers and principals, version by version. */
@RestController
@RequestMapping("/api/agreements")
@Tag(name = "Agreements")
class AgreementController {

    private final ShowAgreement showAgreement;
    private final WriteAgreement writeAgreement;
    private final EnterSignature enterSignature;

    AgreementController(ShowAgreement showAgreement, WriteAgreement writeAgreement, EnterSignature enterSignature) {
        this.showAgreement = showAgreement;
        this.writeAgreement = writeAgreement;
        this.enterSignature = enterSignature;
    }

    @GetMapping
    @Operation(summary = "Agreements of the dealers one may see, by number")
    Page<AgreementItem> list(
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return showAgreement.list(customer, after, Limit.of(limit));
    }

    @GetMapping("/{number}")
    @Operation(summary = "One agreement with its versions, the latest first")
    Map<String, Object> show(@PathVariable String number) {
        List<AgreementVersion> versions = showAgreement.show(number);
        return Map.of(
                "number",
                number,
                "kind",
                versions.get(0).kind(),
                "customer",
                versions.get(0).customer(),
                "versions",
                versions);
    }

    @PostMapping
    @Operation(
            summary = "Write a new agreement",
            description = "A draft covers nothing; 400 names every field that is wrong.")
    ResponseEntity<Map<String, Object>> begin(@RequestBody AgreementInput input) {
        String number = writeAgreement.write(Optional.empty(), input);
        return ResponseEntity.created(URI.create("/api/agreements/" + number)).body(show(number));
    }

    @PostMapping("/{number}/versions")
    @Operation(summary = "Write the next version, or the draft of it anew")
    Map<String, Object> next(@PathVariable String number, @RequestBody AgreementInput input) {
        return show(writeAgreement.write(Optional.of(number), input));
    }

    @PostMapping("/{number}/versions/{revision}/signature")
    @Operation(
            summary = "Enter that a version was signed",
            description =
                    "Refused with the other's number where an exclusivity is in the way, and where it does not follow"
                            + " the version before it day by day.")
    Map<String, Object> sign(@PathVariable String number, @PathVariable int revision) {
        enterSignature.signed(number, revision);
        return show(number);
    }

    @PostMapping("/{number}/termination")
    @Operation(summary = "End an agreement that is in force; yesterday was its last day")
    Map<String, Object> terminate(@PathVariable String number, @RequestBody Termination termination) {
        enterSignature.terminated(number, termination.reason());
        return show(number);
    }

    /** Why an agreement ends early. */
    record Termination(@Nullable String reason) {}
}
