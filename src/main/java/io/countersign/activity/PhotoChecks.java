package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.compliance.event.VenueType;
import io.countersign.language.Text;
import io.countersign.photo.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a photo was taken when and where the activity was. What is certainly wrong blocks; what the picture does not say, or
 * what a receiver indoors may get wrong, is looked at by a person.
 */
@Component
class PhotoChecks {

    static final String OLDER = "photo-older-than-event";
    static final String LATER = "photo-later-than-event";
    static final String FUTURE = "photo-from-the-future";
    static final String NO_TIME = "photo-without-time";
    static final String NO_PLACE = "photo-without-place";
    static final String FAR = "photo-far-from-venue";

    private static final DateTimeFormatter WALL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final RuleBook rules;
    private final Today today;

    PhotoChecks(RuleBook rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** @param shown when the photo was handed in: it cannot have been taken later */
    List<Finding> check(
            ActivityContent event, EvidenceKind kind, Optional<Instant> takenAt, Optional<Place> place, Instant shown) {
        List<Finding> findings = new ArrayList<>(time(event, kind, takenAt, shown));
        if (event.venue().type() != VenueType.ONLINE) {
            findings.addAll(place(event.venue(), place, shown));
        }
        return findings;
    }

    private List<Finding> time(ActivityContent event, EvidenceKind kind, Optional<Instant> takenAt, Instant shown) {
        Rule rule = rules.inForce(ExecutionRules.PHOTO_TIME, today.on(shown));
        PhotoWindow window = PhotoWindow.of(kind, event.startsAt(), event.endsAt(), rule);
        String from = WALL.format(window.from());
        String until = WALL.format(window.until());
        if (takenAt.isEmpty()) {
            return List.of(rule.finding(
                    NO_TIME,
                    Severity.HOLD,
                    new Text(
                            "The photo does not say when it was taken. Messengers remove that; send the original.",
                            "照片中没有拍摄时间（经聊天软件转发会丢失），请上传原图。"),
                    Map.of(),
                    new Text("An inspector confirms it, or the original is sent.", "由检核人确认，或重新上传原图。")));
        }
        Instant taken = takenAt.get();
        String at = WALL.format(taken);
        Map<String, String> facts = Map.of("takenAt", at, "from", from, "until", until);
        Text clears = new Text(
                "A photo taken between " + from + " and " + until + " clears this.",
                "上传 " + from + " 至 " + until + " 之间拍摄的照片即可。");
        if (taken.isAfter(shown.plus(CLOCKS_DIFFER))) {
            return List.of(rule.finding(
                    FUTURE,
                    new Text(
                            "The photo says it was taken at " + at + ", which is still to come. Set the phone's clock.",
                            "照片拍摄时间 " + at + " 晚于当前时间，请校准手机时钟。"),
                    facts,
                    clears));
        }
        if (window.isOlder(taken)) {
            return List.of(rule.finding(
                    OLDER,
                    new Text(
                            "The photo was taken at " + at + ", before the activity; it must be from " + from + " to "
                                    + until + ".",
                            "照片拍摄于 " + at + "，早于活动时间，应在 " + from + " 至 " + until + " 之间拍摄。"),
                    facts,
                    clears));
        }
        return window.isLater(taken)
                ? List.of(rule.finding(
                        LATER,
                        new Text(
                                "The photo was taken at " + at + ", after the activity; it must be from " + from
                                        + " to " + until + ".",
                                "照片拍摄于 " + at + "，晚于活动时间，应在 " + from + " 至 " + until + " 之间拍摄。"),
                        facts,
                        clears))
                : List.of();
    }

    private List<Finding> place(Venue venue, Optional<Place> place, Instant shown) {
        Rule rule = rules.inForce(ExecutionRules.PHOTO_PLACE, today.on(shown));
        if (place.isEmpty()) {
            return List.of(rule.finding(
                    NO_PLACE,
                    new Text(
                            "The photo does not say where it was taken. Allow the camera to use the phone's location.",
                            "照片中没有拍摄地点，请允许相机使用定位后重新拍摄。"),
                    Map.of(),
                    new Text("An inspector confirms it.", "由检核人确认即可。")));
        }
        Optional<Long> away = placeOf(venue).map(place.get()::metresTo);
        long most = rule.whole("metres");
        return away.filter(metres -> metres > most).stream()
                .map(metres -> rule.finding(
                        FAR,
                        new Text(
                                "The photo was taken " + metres + " m from the venue; at most " + most + " m.",
                                "照片拍摄地点距活动场地 " + metres + " 米，不得超过 " + most + " 米。"),
                        Map.of("metres", Long.toString(metres), "most", Long.toString(most)),
                        new Text("An inspector confirms it.", "由检核人确认即可。")))
                .toList();
    }

    /** Empty where nobody marked the venue on a map: then there is nothing to measure from. */
    static Optional<Place> placeOf(Venue venue) {
        BigDecimal latitude = venue.latitude();
        BigDecimal longitude = venue.longitude();
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Place(latitude, longitude));
    }
}
