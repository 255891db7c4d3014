package io.countersign.compliance;

import io.countersign.language.Digest;
import java.util.Comparator;
import java.util.List;

/**
 * What the rules said about one case at one moment: every rule that was looked at with its version, so that it can be proved
 * later which rules a case met and passed.
 *
 * @param inputsHash SHA-256 of the facts that were judged
 */
public record Evaluation(String inputsHash, List<Verdict> verdicts) {

    /** One rule and what it found; nothing found is a pass. */
    public record Verdict(String rule, int ruleVersion, List<Finding> findings) {

        public Verdict {
            findings = List.copyOf(findings);
        }

        /** The worst of what it found, {@code PASS} when it found nothing. */
        public String result() {
            return findings.stream()
                    .map(Finding::severity)
                    .min(Comparator.naturalOrder())
                    .map(Enum::name)
                    .orElse("PASS");
        }
    }

    public Evaluation {
        verdicts = List.copyOf(verdicts);
    }

    /** @param inputs the facts as one text, the same for the same facts */
    public static Evaluation of(String inputs, List<Verdict> verdicts) {
        return new Evaluation(Digest.sha256(inputs), verdicts);
    }

    /** All findings, in the order of the rules. */
    public List<Finding> findings() {
        return verdicts.stream().flatMap(verdict -> verdict.findings().stream()).toList();
    }
}
