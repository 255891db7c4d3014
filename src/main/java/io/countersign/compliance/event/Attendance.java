package io.countersign.compliance.event;

import java.util.List;

/** How many come, of which kind, and who they are as far as it is known. */
public record Attendance(int professionals, int internal, int others, List<Attendee> people) {

    public Attendance {
        people = List.copyOf(people);
    }

    /** Counted from the people themselves: what a sign-in sheet says. */
    public static Attendance of(List<Attendee> people) {
        return new Attendance(
                count(people, Attendee.Kind.PROFESSIONAL),
                count(people, Attendee.Kind.INTERNAL),
                count(people, Attendee.Kind.OTHER),
                people);
    }

    /** Planned by number only. */
    public static Attendance planned(int professionals, int internal) {
        return new Attendance(professionals, internal, 0, List.of());
    }

    public int heads() {
        return professionals + internal + others;
    }

    private static int count(List<Attendee> people, Attendee.Kind kind) {
        return (int) people.stream().filter(one -> one.kind() == kind).count();
    }
}
