package io.countersign.activity;

import io.countersign.compliance.event.Declarations;
import io.countersign.language.Digest;
import io.countersign.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is applied for and planned: the same value whether it is a preview, a draft or an activity under way.
 *
 * @param product    code of the product it is for
 * @param budgetNode code of the budget that pays for it
 * @param payee      of a sponsorship or a display, else null
 * @param declarations what the requester answered with yes or no; what he left open is a finding where it matters
 * @param lines      without the fees of the speakers, which are lines of their own, see {@link #costLines()}
 */
public record ActivityContent(
        ActivityType type,
        String title,
        String product,
        String objective,
        Instant startsAt,
        Instant endsAt,
        Venue venue,
        Headcount headcount,
        String budgetNode,
        @Nullable Payee payee,
        Declarations declarations,
        List<CostLine> lines,
        List<SpeakerEngagement> speakers,
        List<PlannedAttendee> attendees,
        List<PlannedMaterial> materials,
        List<PlannedTask> tasks) {

    public ActivityContent {
        lines = List.copyOf(lines);
        speakers = List.copyOf(speakers);
        attendees = List.copyOf(attendees);
        materials = List.copyOf(materials);
        tasks = List.copyOf(tasks);
    }

    /** Every line of the budget, the speakers' fees among them. */
    public List<CostLine> costLines() {
        List<CostLine> all = new ArrayList<>(lines);
        speakers.forEach(speaker -> all.add(speaker.cost()));
        return all;
    }

    /** Whose fee a cost line is; empty for every other line. */
    Optional<SpeakerEngagement> speaker(String line) {
        return speakers.stream()
                .filter(speaker -> speaker.cost().line().equals(line))
                .findFirst();
    }

    public Money cost() {
        return costLines().stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }

    /** SHA-256 over everything an approver decides on; who carries out which task is not his business. */
    String hash() {
        return Digest.sha256(String.join(
                "\n",
                type.name(),
                title,
                product,
                objective,
                startsAt.toString(),
                endsAt.toString(),
                venue.toString(),
                headcount.toString(),
                budgetNode,
                String.valueOf(payee),
                declarations.toString(),
                lines.toString(),
                speakers.toString(),
                attendees.toString(),
                materials.toString()));
    }

    public List<RequiredEvidence> requiredEvidence() {
        return type.required(speakers.size());
    }
}
