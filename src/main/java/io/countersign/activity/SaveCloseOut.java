package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.web.InvalidInput;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the requester of an executed activity typed as its claim. */
@Service
public class SaveCloseOut {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final ReadCloseOut reader;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SaveCloseOut(
            Activities activities,
            CloseOutClaims claims,
            ReadCloseOut reader,
            CurrentPerson currentPerson,
            Clock clock) {
        this.activities = activities;
        this.claims = claims;
        this.reader = reader;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Transactional
    public void save(String number, CloseOutInput input) {
        MarketingActivity activity = own(activities, number, currentPerson);
        if (activity.status() != ActivityStatus.EXECUTED) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "close-out-not-open",
                    new Text(
                            number + " is " + activity.status().title().en()
                                    + ": the claim is written when all tasks are carried out and before it is handed in.",
                            number + " 的状态为“" + activity.status().title().zh() + "”，核销单只能在任务全部完成后、提交前填写。"));
        }
        ReadCloseOut.Read read = reader.read(activity.content(), input);
        if (!read.errors().isEmpty()) {
            throw new InvalidInput(read.errors());
        }
        Optional<CloseOutClaim> known = claims.findById(number);
        known.ifPresent(claim -> demandVersion(claim, input.version()));
        CloseOutClaim claim = known.orElseGet(() -> claims.save(new CloseOutClaim(number, clock.instant())));
        claim.take(read.content(), clock.instant());
        claims.flush();
    }

    /** @throws Refusal when it is not there or somebody else's, which is told the same way */
    static MarketingActivity own(Activities activities, String number, CurrentPerson currentPerson) {
        return activities
                .findById(number)
                .filter(activity -> activity.isRequestedBy(currentPerson.required()))
                .orElseThrow(() -> Activities.unknown(number));
    }

    private static void demandVersion(CloseOutClaim claim, @Nullable String version) {
        if (!Integer.toString(claim.version()).equals(version)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "The claim was changed in the meantime (version " + claim.version()
                                    + "). Load it again and repeat your change.",
                            "核销单已被更新（版本 " + claim.version() + "），请重新载入后再修改。"),
                    "version");
        }
    }
}
