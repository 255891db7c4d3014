package io.countersign.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody typed it, before anything is believed: every figure still text, so that all that is wrong can be
 * said at once and at its field. The same for a draft, a plan and a change.
 *
 * @param from     beginning in office time, {@code 2026-12-03T14:00}
 * @param reason   why an approved activity is changed; only for a change that is put to approval again
 * @param version  of the activity that is changed; not for a new one
 */
public record ActivityInput(
        @Nullable String type,
        @Nullable String title,
        @Nullable String product,
        @Nullable String objective,
        @Nullable String from,
        @Nullable String to,
        @Nullable Place venue,
        @Nullable String plannedHcp,
        @Nullable String plannedStaff,
        @Nullable String plannedGuests,
        @Nullable String budgetNode,
        @Nullable Recipient payee,
        @Nullable Answers declarations,
        @Nullable List<@Nullable Line> lines,
        @Nullable List<@Nullable Speaker> speakers,
        @Nullable List<@Nullable Attendee> attendees,
        @Nullable List<@Nullable Material> materials,
        @Nullable List<@Nullable Task> tasks,
        @Nullable String reason,
        @Nullable String version) {

    static final ActivityInput EMPTY = new ActivityInput(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** Where it is held. */
    public record Place(
            @Nullable String type,
            @Nullable String name,
            @Nullable String city,
            @Nullable String latitude,
            @Nullable String longitude) {}

    /** Who gets the money of a sponsorship or a display. */
    public record Recipient(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String accountHolder,
            @Nullable String contractNo,
            @Nullable String contractSignedOn) {}

    /** What the applicant answers with {@code true} or {@code false}; left out is not answered. */
    public record Answers(
            @Nullable String hostConsent,
            @Nullable String freeEquipment,
            @Nullable String tiedToPurchase,
            @Nullable String relatedParties,
            @Nullable String personLevelData) {}

    /** One line of the budget; {@code line} is left out for a new one. */
    public record Line(
            @Nullable String line,
            @Nullable String costType,
            @Nullable String description,
            @Nullable String amount) {}

    public record Speaker(
            @Nullable String hcp,
            @Nullable String topic,
            @Nullable String need,
            @Nullable String hours,
            @Nullable String fee,
            @Nullable String contractNo,
            @Nullable String contractSignedOn) {}

    /** Somebody expected; {@code attendee} is left out for a new one, {@code code} for a guest nobody has on file. */
    public record Attendee(
            @Nullable String attendee,
            @Nullable String kind,
            @Nullable String code,
            @Nullable String name,
            @Nullable String institution) {}

    public record Material(@Nullable String code, @Nullable String quantity) {}

    /** Something to do; {@code task} is left out for a new one, {@code evidence} where it brings none. */
    public record Task(
            @Nullable String task,
            @Nullable String title,
            @Nullable String assignee,
            @Nullable String due,
            @Nullable String evidence) {}
}
