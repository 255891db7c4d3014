package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput;
import io.countersign.web.TypedInput;
import org.jspecify.annotations.Nullable;

/** Whoever changes an activity is its requester and has seen how it is now. */
final class OwnVersion {

    private OwnVersion() {}

    static void required(MarketingActivity activity, PersonId person, @Nullable String version) {
        if (!activity.isRequestedBy(person)) {
            throw Activities.unknown(activity.number());
        }
        String typed = TypedInput.typed(version)
                .orElseThrow(() -> new InvalidInput(
                        "version",
                        new Text("Send the version of the activity that you changed.", "请同时提交所修改活动的版本号 version。")));
        if (!String.valueOf(activity.version()).equals(typed)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "The activity was changed in the meantime (version " + activity.version()
                                    + "). Load it again and repeat your change.",
                            "活动已被更新（版本 " + activity.version() + "），请重新载入后再修改。"),
                    "version");
        }
    }
}
