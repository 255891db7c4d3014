package io.countersign.compliance.event;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one marketing activity as the compliance rules see them. Begin with {@link #of} and add what is known;
 * what is not known stays null and becomes a finding wherever a rule needs it.
 *
 * @param number  of the activity, or an empty text before it has one
 * @param venue   null where none is chosen
 * @param planned who is expected; null where nobody counted
 * @param signed  who signed in; null before the activity
 * @param meals   planned meals and drinks while {@link Stage#APPLY}, what the meal invoices say at {@link Stage#CLOSE};
 *                null where nobody said, zero for none
 * @param texts   title, purpose, questions of a survey: read for what must not be asked
 */
public record MarketingEvent(
        String number,
        EventType type,
        Stage stage,
        Applicant applicant,
        LocalDate from,
        LocalDate to,
        @Nullable Venue venue,
        @Nullable Attendance planned,
        @Nullable Attendance signed,
        @Nullable Money meals,
        List<Speaker> speakers,
        List<Material> materials,
        List<Gift> gifts,
        List<Payee> payees,
        @Nullable Sponsorship sponsorship,
        List<Agency> agencies,
        @Nullable Study study,
        Declarations declarations,
        List<String> texts) {

    public MarketingEvent {
        speakers = List.copyOf(speakers);
        materials = List.copyOf(materials);
        gifts = List.copyOf(gifts);
        payees = List.copyOf(payees);
        agencies = List.copyOf(agencies);
        texts = List.copyOf(texts);
    }

    public static MarketingEvent of(
            String number, EventType type, Stage stage, Applicant applicant, LocalDate from, LocalDate to) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                Declarations.NONE,
                List.of());
    }

    public MarketingEvent at(Stage stage) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent heldAt(@Nullable Venue venue) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent expecting(@Nullable Attendance planned) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent signedBy(@Nullable Attendance signed) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent withMeals(@Nullable Money meals) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent withSpeakers(List<Speaker> speakers) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent withMaterials(List<Material> materials) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent withGifts(List<Gift> gifts) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent paying(List<Payee> payees) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent sponsoring(@Nullable Sponsorship sponsorship) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent promotedBy(List<Agency> agencies) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent researching(@Nullable Study study) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent declaring(Declarations declarations) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    public MarketingEvent saying(List<String> texts) {
        return new MarketingEvent(
                number,
                type,
                stage,
                applicant,
                from,
                to,
                venue,
                planned,
                signed,
                meals,
                speakers,
                materials,
                gifts,
                payees,
                sponsorship,
                agencies,
                study,
                declarations,
                texts);
    }

    /** Who counts: who signed in once that is known, else who is expected. */
    @Nullable
    Attendance attendance() {
        return stage == Stage.CLOSE ? signed : planned;
    }

    /** Whether what the rules want in writing must be there by now. */
    boolean isPast(Stage asked) {
        return stage.compareTo(asked) > 0;
    }
}
