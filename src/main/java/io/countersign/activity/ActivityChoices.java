package io.countersign.activity;

import io.countersign.compliance.event.VenueType;
import io.countersign.language.Text;
import java.util.Arrays;
import java.util.List;

/** What may be chosen in the forms of activities, by the names the API takes, in the order in which they are offered. */
public record ActivityChoices(
        List<Type> types,
        List<Choice> costTypes,
        List<Choice> venueTypes,
        List<Choice> payeeKinds,
        List<Choice> attendeeKinds,
        List<Choice> evidenceKinds) {

    /** @param title as people call it */
    public record Choice(String name, Text title) {}

    /** @param evidence that it will have to bring, without the contracts of its speakers */
    public record Type(String name, Text title, boolean scientific, List<ActivityView.EvidenceView> evidence) {}

    public static ActivityChoices all() {
        return new ActivityChoices(
                Arrays.stream(ActivityType.values())
                        .map(type -> new Type(
                                type.name(),
                                type.title(),
                                type.isScientific(),
                                type.required(0).stream()
                                        .map(ActivityView.EvidenceView::of)
                                        .toList()))
                        .toList(),
                Arrays.stream(CostType.values())
                        .filter(type -> type != CostType.SPEAKER_FEE)
                        .map(type -> new Choice(type.name(), type.title()))
                        .toList(),
                Arrays.stream(VenueType.values())
                        .map(type -> new Choice(type.name(), type.title()))
                        .toList(),
                Arrays.stream(PayeeKind.values())
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList(),
                Arrays.stream(AttendeeKind.values())
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList(),
                Arrays.stream(EvidenceKind.values())
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList());
    }
}
