package io.countersign.activity;

import io.countersign.activity.ActivityInput.Answers;
import io.countersign.activity.ActivityInput.Attendee;
import io.countersign.activity.ActivityInput.Line;
import io.countersign.activity.ActivityInput.Material;
import io.countersign.activity.ActivityInput.Place;
import io.countersign.activity.ActivityInput.Recipient;
import io.countersign.activity.ActivityInput.Speaker;
import io.countersign.activity.ActivityInput.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One activity of the demo world as its requester would type it. Lists are written {@code a:b:c;d:e:f}. */
final class DemoActivity {

    private DemoActivity() {}

    static ActivityInput input(CSVRecord row, LocalDate today) {
        LocalDate day = today.plusDays(Long.parseLong(row.get("days")));
        LocalDate last = day.plusDays(Long.parseLong(row.get("length")));
        return new ActivityInput(
                row.get("type"),
                row.get("title"),
                row.get("product"),
                row.get("objective"),
                day + "T14:00",
                last + "T17:00",
                new Place(row.get("venue_type"), row.get("venue"), row.get("city"), null, null),
                row.get("hcp"),
                row.get("staff"),
                row.get("guests"),
                "B" + day.getYear() + "-" + row.get("budget"),
                payee(row.get("payee"), today),
                new Answers("true", "false", "false", "false", "false"),
                parts(row.get("lines"))
                        .<@Nullable Line>map(part -> new Line(null, part[0], part[1], part[2]))
                        .toList(),
                parts(row.get("speakers"))
                        .<@Nullable Speaker>map(part ->
                                new Speaker(part[0], part[1], "该领域学科带头人", part[2], part[3], part[4], today.toString()))
                        .toList(),
                attendees(row),
                parts(row.get("materials"))
                        .<@Nullable Material>map(part -> new Material(part[0], part[1]))
                        .toList(),
                List.of(
                        new Task(
                                null,
                                "现场照片与签到",
                                row.get("requester"),
                                last.plusDays(1).toString(),
                                "PHOTO"),
                        new Task(
                                null,
                                "议程与幻灯归档",
                                row.get("requester"),
                                last.plusDays(2).toString(),
                                "AGENDA")),
                null,
                null);
    }

    private static @Nullable Recipient payee(String text, LocalDate today) {
        return parts(text)
                .map(part -> new Recipient(part[0], part[1], part[1], part[2], today.toString()))
                .findFirst()
                .orElse(null);
    }

    private static List<@Nullable Attendee> attendees(CSVRecord row) {
        return IntStream.rangeClosed(1, Integer.parseInt(row.get("hcp")))
                .limit(Integer.parseInt(row.get("named")))
                .<@Nullable Attendee>mapToObj(
                        index -> new Attendee(null, "HCP", null, "参会医生" + index, row.get("venue")))
                .toList();
    }

    private static java.util.stream.Stream<String[]> parts(String text) {
        return Arrays.stream(text.split(";")).filter(part -> !part.isBlank()).map(part -> part.split(":"));
    }
}
