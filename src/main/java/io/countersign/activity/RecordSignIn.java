package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs somebody in at an activity, from two hours before it; nobody signs in at two activities that overlap. */
@Service
public class RecordSignIn {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final Duration DOORS_OPEN = Duration.ofHours(2);

    private final ExecutionAccess access;
    private final ReadSignIn reader;
    private final SignIns signIns;
    private final AttendanceSlots slots;
    private final CurrentPerson currentPerson;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    RecordSignIn(
            ExecutionAccess access,
            ReadSignIn reader,
            SignIns signIns,
            AttendanceSlots slots,
            CurrentPerson currentPerson,
            ExecutionDeeds deeds,
            Clock clock) {
        this.access = access;
        this.reader = reader;
        this.signIns = signIns;
        this.slots = slots;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @return id of the sign-in */
    @Transactional
    public long record(String number, SignInInput input) {
        PersonId by = currentPerson.required();
        MarketingActivity activity = access.contributing(by, number);
        ActivityContent event = activity.content();
        Instant now = clock.instant();
        if (now.isBefore(event.startsAt().minus(DOORS_OPEN))) {
            throw refused(
                    "sign-in-too-early",
                    "on",
                    new Text("People sign in from two hours before the activity.", "活动开始前两小时起方可签到。"));
        }
        ReadSignIn.SigningIn signingIn = reader.read(event, input);
        SignIn signIn = new SignIn(number, signingIn.who(), signingIn.consent(), signingIn.on(), by, now);
        if (signIn.isNamed()) {
            demandOnce(number, signingIn.who());
            demandNotElsewhere(activity, signingIn.who(), signingIn.on());
        }
        SignIn kept = signIns.save(signIn);
        signIns.flush();
        deeds.signedIn(activity, kept);
        return kept.id();
    }

    private void demandOnce(String number, Came who) {
        if (signIns.findByActivityNumberAndAttendeeKey(number, who.key()).isPresent()) {
            throw refused(
                    "signed-in-already",
                    "attendee",
                    new Text(who.name() + " has signed in here already.", who.name() + " 已在本活动签到。"));
        }
    }

    private void demandNotElsewhere(MarketingActivity activity, Came who, LocalDate on) {
        Instant dayBegins = on.atStartOfDay(OFFICE).toInstant();
        Instant dayEnds = on.plusDays(1).atStartOfDay(OFFICE).toInstant();
        Instant from = dayBegins.isAfter(activity.startsAt()) ? dayBegins : activity.startsAt();
        Instant until = dayEnds.isBefore(activity.endsAt()) ? dayEnds : activity.endsAt();
        Optional<String> elsewhere = slots.take(who.key(), activity.number(), from, until);
        if (elsewhere.isPresent()) {
            throw refused(
                    "attending-elsewhere",
                    "attendee",
                    new Text(
                            who.name() + " has signed in at " + elsewhere.get()
                                    + " at the same time. Nobody is at two places at once; correct one of the two.",
                            who.name() + " 已在同一时间的活动 " + elsewhere.get() + " 签到，不能同时参加两场活动，请更正其中之一。"));
        }
    }

    private static Refusal refused(String code, String field, Text text) {
        return new Refusal(Refusal.Kind.RULE, code, text, field);
    }
}
