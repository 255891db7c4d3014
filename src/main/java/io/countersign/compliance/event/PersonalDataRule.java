package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;

/** C27: professionals whose names are kept have agreed to it. */
final class PersonalDataRule implements EventRule {

    @Override
    public String code() {
        return "C27";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Attendance signed = event.signed();
        if (signed == null) {
            return List.of();
        }
        List<Attendee> professionals = signed.people().stream()
                .filter(person -> person.kind() == Attendee.Kind.PROFESSIONAL && person.isNamed())
                .toList();
        long without = professionals.stream()
                .filter(person -> !Boolean.TRUE.equals(person.consent()))
                .count();
        Found found = new Found(rule);
        if (without > 0) {
            found.warn(
                    "consent-missing",
                    new Text(
                            without + " of " + professionals.size()
                                    + " professionals did not agree that their data are kept.",
                            professionals.size() + " 名医务人员中有 " + without + " 名未签署个人信息同意书。"),
                    Map.of(
                            "without", String.valueOf(without),
                            "professionals", String.valueOf(professionals.size())),
                    new Text("Ask for consent, or take their names off.", "请取得同意，或删除其姓名信息。"));
        }
        return found.all();
    }
}
