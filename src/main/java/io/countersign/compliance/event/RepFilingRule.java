package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** C07: medical representatives are filed, and hospitals have agreed to receive us. */
final class RepFilingRule implements EventRule {

    @Override
    public String code() {
        return "C07";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        if (event.applicant().medicalRep()) {
            filing(event.applicant(), event.to(), found);
        }
        if (isInHospital(event)) {
            consent(event, found);
        }
        return found.all();
    }

    private static void filing(Applicant applicant, LocalDate until, Found found) {
        Text clears = new Text(
                "Enter the filing of the representative with its last day, then submit again.",
                "请登记该医药代表的备案号及有效期后重新提交。");
        LocalDate last = applicant.filedUntil();
        if (applicant.filingNo() == null || applicant.filingNo().isBlank() || last == null) {
            found.block(
                    "rep-not-filed",
                    new Text(
                            applicant.id() + " is a medical representative without a known filing.",
                            applicant.id() + " 为医药代表，但没有有效的备案信息。"),
                    Map.of("person", applicant.id().value()),
                    clears);
        } else if (last.isBefore(until)) {
            found.block(
                    "rep-filing-expired",
                    new Text(
                            "The filing of " + applicant.id() + " ends on " + last + ", the activity on " + until + ".",
                            applicant.id() + " 的备案于 " + last + " 到期，早于活动结束日 " + until + "。"),
                    Map.of("person", applicant.id().value(), "filedUntil", last.toString(), "until", until.toString()),
                    clears);
        }
    }

    private static boolean isInHospital(MarketingEvent event) {
        Venue venue = event.venue();
        return event.type() == EventType.DEPARTMENT_MEETING || venue != null && venue.type() == VenueType.HOSPITAL;
    }

    private static void consent(MarketingEvent event, Found found) {
        Boolean consent = event.declarations().hostConsent();
        if (consent == null) {
            found.missing(
                    event.stage(),
                    "host-consent-unknown",
                    new Text("Nobody said whether the hospital agreed to receive us.", "尚未说明医院是否同意接待。"),
                    Map.of(),
                    new Text("Answer the question about the hospital's consent.", "请填写医院接待同意情况。"));
        } else if (!consent) {
            found.block(
                    "host-consent-refused",
                    new Text("The hospital has not agreed to receive us.", "医院未同意接待。"),
                    Map.of(),
                    new Text("Ask the hospital for its consent first.", "请先取得医院的接待同意。"));
        }
    }
}
