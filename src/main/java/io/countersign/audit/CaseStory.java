package io.countersign.audit;

import io.countersign.approval.Evidence;
import io.countersign.approval.Mode;
import io.countersign.approval.Reason;
import io.countersign.approval.Verdict;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole story of one case, as an auditor reads it and as the API gives it out.
 *
 * @param now what an approver would see at this moment, or null where the feature has nothing to show
 */
public record CaseStory(
        CaseRow head, List<Moment> timeline, @Nullable Evidence now, List<Run> runs, List<JournalLine> journal) {

    public CaseStory {
        timeline = List.copyOf(timeline);
        runs = List.copyOf(runs);
        journal = List.copyOf(journal);
    }

    /** What kind of thing happened, which decides its sign in the timeline. */
    public enum Kind {
        SUBMITTED,
        ROUTED,
        ASKED,
        NOBODY,
        APPROVE,
        RETURN,
        REJECT,
        DEED,
        OUTCOME
    }

    /**
     * Something that happened.
     *
     * @param person  who did it, or was asked; null for the system
     * @param because why somebody was asked
     * @param findings what the checks found, where checking is what happened
     * @param routing the decision table that said who must decide, where that is what happened
     * @param seen    what the approver had on the screen, where somebody decided
     */
    public record Moment(
            Instant at,
            Kind kind,
            Text what,
            @Nullable PersonCard person,
            @Nullable PersonCard onBehalfOf,
            @Nullable String reason,
            List<Reason> because,
            List<Finding> findings,
            @Nullable Routing routing,
            @Nullable Seen seen) {

        public Moment {
            because = List.copyOf(because);
            findings = List.copyOf(findings);
        }

        static Moment of(Instant at, Kind kind, Text what, @Nullable PersonCard person) {
            return new Moment(at, kind, what, person, null, null, List.of(), List.of(), null, null);
        }

        public @Nullable Verdict verdict() {
            return switch (kind) {
                case APPROVE -> Verdict.APPROVE;
                case RETURN -> Verdict.RETURN;
                case REJECT -> Verdict.REJECT;
                case SUBMITTED, ROUTED, ASKED, NOBODY, DEED, OUTCOME -> null;
            };
        }
    }

    /**
     * Which version of which table was asked, what it was told, and which rows applied.
     *
     * @param table null when that version is no longer deployed
     */
    public record Routing(
            String key,
            int version,
            Map<String, String> inputs,
            List<String> firedRules,
            List<Step> steps,
            @Nullable DecisionTable table) {

        public Routing {
            firedRules = List.copyOf(firedRules);
            steps = List.copyOf(steps);
        }
    }

    /** One step that the policy demanded. */
    public record Step(String step, Text role, Mode mode, int quorum, List<Reason> reasons, String state) {

        public Step {
            reasons = List.copyOf(reasons);
        }
    }

    /** The evidence of one decision and the SHA-256 kept with it. */
    public record Seen(Evidence evidence, String hash) {}

    /** One line of the journal with the person's card. */
    public record JournalLine(
            Instant at,
            String kind,
            @Nullable PersonCard person,
            @Nullable String account,
            Text what,
            @Nullable String reason,
            Map<String, String> facts) {}
}
