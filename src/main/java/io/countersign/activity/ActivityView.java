package io.countersign.activity;

import io.countersign.approval.Evidence.Usage;
import io.countersign.approval.RoundView;
import io.countersign.compliance.Finding;
import io.countersign.compliance.event.Declarations;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity as the API shows it.
 *
 * @param from          on the office's wall, as it was typed
 * @param cost          all lines and the speakers' fees
 * @param evidence      without which it cannot be closed out
 * @param usage         budget and caps before and after; as they stand now while it can be changed, else as last checked
 * @param closingReason why it was taken back, or null
 * @param rounds        what was asked and decided, the oldest round first; empty before submission
 * @param actions       what the person who asks may do with it now: CHANGE, SUBMIT, PLAN, CHANGE_CRITICALLY, WITHDRAW, UNBLOCK
 */
public record ActivityView(
        String number,
        int version,
        ActivityStatus status,
        Text statusTitle,
        String requester,
        Text requesterName,
        int revision,
        ActivityType type,
        Text typeTitle,
        String title,
        String product,
        Text productName,
        String objective,
        LocalDateTime from,
        LocalDateTime to,
        Venue venue,
        int plannedHcp,
        int plannedStaff,
        int plannedGuests,
        String budgetNode,
        Text budgetName,
        @Nullable Payee payee,
        Declarations declarations,
        List<CostLine> lines,
        List<SpeakerView> speakers,
        List<PlannedAttendee> attendees,
        List<MaterialView> materials,
        List<TaskView> tasks,
        Money cost,
        List<EvidenceView> evidence,
        List<Finding> findings,
        List<Usage> usage,
        List<RoundView> rounds,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable String closingReason,
        @Nullable String changeReason,
        boolean blocksApplicant,
        List<String> actions) {

    /** A speaker with what the register knows of him. */
    public record SpeakerView(
            String hcp,
            Text name,
            @Nullable Text tier,
            String topic,
            @Nullable String need,
            String hours,
            Money fee,
            @Nullable String contractNo,
            java.time.@Nullable LocalDate contractSignedOn) {}

    public record MaterialView(String code, String title, int quantity) {}

    /** Something planned to be done. */
    public record TaskView(
            String task,
            String title,
            String assignee,
            Text assigneeName,
            java.time.LocalDate due,
            @Nullable EvidenceKind evidence) {}

    public record EvidenceView(EvidenceKind kind, Text title, int least) {

        static EvidenceView of(RequiredEvidence required) {
            return new EvidenceView(required.kind(), required.kind().title(), required.least());
        }
    }

    /** One activity in a list. */
    public record Item(
            String number,
            int version,
            ActivityStatus status,
            Text statusTitle,
            String requester,
            ActivityType type,
            Text typeTitle,
            String title,
            LocalDateTime from,
            LocalDateTime to,
            String city,
            String product,
            String budgetNode,
            Money cost,
            int revision,
            Instant createdAt,
            @Nullable Instant submittedAt) {}
}
