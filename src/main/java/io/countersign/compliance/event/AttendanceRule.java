package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** C21: nobody is at two places at once, hears the same again and again, and no payee gets too large a share. */
final class AttendanceRule implements EventRule {

    @Override
    public String code() {
        return "C21";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        Attendance attendance = event.signed() == null ? event.planned() : event.signed();
        if (attendance != null) {
            attendance.people().forEach(person -> judge(person, rule.whole("sameTopicMost"), found));
        }
        event.payees().forEach(payee -> concentration(payee, rule.whole("concentrationPercent"), found));
        return found.all();
    }

    private static void judge(Attendee person, int most, Found found) {
        String name = person.name() == null ? "-" : person.name();
        String elsewhere = person.elsewhere();
        if (elsewhere != null) {
            found.hold(
                    "attendance-impossible",
                    new Text(
                            name + " signed in at " + elsewhere + " at the same time.",
                            name + " 同一时段已在 " + elsewhere + " 签到。"),
                    Map.of("attendee", name, "other", elsewhere),
                    new Text("Correct one of the two sign-ins.", "请更正其中一处签到。"));
        }
        if (person.sameTopic() > most) {
            found.warn(
                    "same-topic-again",
                    new Text(
                            name + " hears this topic for the " + person.sameTopic() + "th time in a year; " + most
                                    + " times are usual.",
                            name + " 一年内第 " + person.sameTopic() + " 次参加同一主题，通常不超过 " + most + " 次。"),
                    Map.of("attendee", name, "times", String.valueOf(person.sameTopic())),
                    new Text("Invite others.", "请邀请其他人员。"));
        }
    }

    private static void concentration(Payee payee, int most, Found found) {
        Integer share = payee.share();
        if (share != null && share > most) {
            found.warn(
                    "payee-concentration",
                    new Text(
                            share + " % of such spending went to " + payee.name() + "; more than " + most
                                    + " % is looked at.",
                            payee.name() + " 占同类支出的 " + share + "%，超过 " + most + "% 须关注。"),
                    Map.of("payee", payee.name(), "share", String.valueOf(share)),
                    new Text("Compare other offers.", "请比较其他供应商。"));
        }
    }
}
