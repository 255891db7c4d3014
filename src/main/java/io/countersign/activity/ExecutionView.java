package io.countersign.activity;

import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an activity is carried out, for the forms.
 *
 * @param open   whether evidence and sign-ins are taken now
 * @param mine   whether the person who asks may add them
 * @param inspects whether the person who asks may inspect evidence
 */
public record ExecutionView(
        String number,
        String title,
        ActivityStatus status,
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        boolean open,
        boolean mine,
        boolean inspects,
        List<Task> tasks,
        List<Required> required,
        List<Piece> evidence,
        List<Guest> attendees,
        Attendance attendance,
        List<Line> lines) {

    /** Something to do; {@code mine} when the person who asks is to do it. */
    public record Task(
            String task,
            String title,
            String assignee,
            Text assigneeName,
            LocalDate dueOn,
            @Nullable Kind evidence,
            String state,
            @Nullable String note,
            @Nullable Instant doneAt,
            boolean mine) {}

    /** A kind of evidence by name and title, and whether only a photo will do. */
    public record Kind(EvidenceKind kind, Text title, boolean photo) {

        static Kind of(EvidenceKind kind) {
            return new Kind(kind, kind.title(), kind.isPhoto());
        }
    }

    /** What the type of activity demands; {@code missing} pieces are still to come. */
    public record Required(Kind kind, int least, int present, int missing) {}

    /**
     * One piece of evidence.
     *
     * @param url       where the file is, as an attachment
     * @param thumbnail where a small picture of it is, or null where it is no photo
     * @param metres    from the venue, or null where one of the two places is not known
     */
    public record Piece(
            String id,
            Kind kind,
            @Nullable String line,
            @Nullable Money amount,
            @Nullable Money verifiedAmount,
            String name,
            String contentType,
            long size,
            String url,
            @Nullable String thumbnail,
            @Nullable Instant takenAt,
            @Nullable Long metres,
            String state,
            boolean doubtful,
            List<Finding> findings,
            Text addedBy,
            Instant addedAt,
            @Nullable Text inspectedBy,
            @Nullable Instant inspectedAt,
            @Nullable String inspection) {}

    /**
     * Somebody who is expected or came.
     *
     * @param attendee of the plan, or null for somebody who was not expected
     * @param signIn   id of the sign-in, or null while the person has not come
     * @param name     null where the person refused to be recorded
     */
    public record Guest(
            @Nullable String attendee,
            @Nullable String signIn,
            AttendeeKind kind,
            @Nullable String code,
            @Nullable String name,
            @Nullable String institution,
            @Nullable Consent consent,
            @Nullable LocalDate on) {}

    /** @param ratio with two decimals; {@code verdict} is AS_PLANNED, EXPLAIN, APPROVE_AGAIN or NOT_COUNTED */
    public record Attendance(int planned, int signedIn, String ratio, String verdict) {}

    /** A cost line that evidence may prove something for. */
    public record Line(
            String line, CostType costType, Text costTypeTitle, String description, Money planned, Money proven) {}
}
