package io.countersign.expense;

import io.countersign.language.Text;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/** What somebody who writes a claim may choose from. */
@Service
public class ExpenseChoices {

    /** @param attendees whether everybody who took part has to be named */
    public record Type(ExpenseType code, Text title, boolean invoice, boolean attendees, boolean days) {}

    /** Something to choose, by its code. */
    public record Choice(String code, Text title) {}

    /** All of it. */
    public record Choices(List<Type> types, List<Choice> attendeeKinds, List<Text> cities) {}

    private final Cities cities;

    ExpenseChoices(Cities cities) {
        this.cities = cities;
    }

    public Choices all() {
        return new Choices(
                Arrays.stream(ExpenseType.values()).map(ExpenseChoices::type).toList(),
                Arrays.stream(Attendee.Kind.values())
                        .map(kind -> new Choice(kind.name(), kind.title()))
                        .toList(),
                cities.names());
    }

    private static Type type(ExpenseType type) {
        return new Type(type, type.title(), type.needsInvoice(), type.needsAttendees(), type.spansDays());
    }
}
