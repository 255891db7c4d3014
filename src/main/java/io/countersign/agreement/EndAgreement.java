package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the version whose last day is over: renewed where a signed one follows without a gap, else lapsed. Once. */
@Service
public class EndAgreement {

    private final AgreementVersions versions;
    private final Today today;
    private final ApplicationEventPublisher events;

    EndAgreement(AgreementVersions versions, Today today, ApplicationEventPublisher events) {
        this.versions = versions;
        this.today = today;
        this.events = events;
    }

    /** @return false when there was nothing to do */
    @Transactional
    public boolean end(String number, int revision) {
        Key key = new Key(number, revision);
        versions.lock(number);
        AgreementVersion version = versions.find(key).orElseThrow(() -> AgreementVersions.unknown(number));
        LocalDate last = version.content().term().validTo();
        if (version.status() != VersionStatus.ACTIVE || !last.isBefore(today.date())) {
            return false;
        }
        boolean renewed = versions.isFollowedOn(number, last.plusDays(1));
        VersionStatus end = renewed ? VersionStatus.RENEWED : VersionStatus.LAPSED;
        versions.become(key, VersionStatus.ACTIVE, end);
        events.publishEvent(new Deed(
                "agreement-" + end.name().toLowerCase(java.util.Locale.ROOT),
                number,
                new Text(
                        number + " " + end.title().en() + " after " + last,
                        number + " 于 " + last + " 到期：" + end.title().zh()),
                null,
                Map.of("customer", version.customer(), "revision", Integer.toString(revision))));
        events.publishEvent(new AgreementChanged(version.customer(), number));
        return true;
    }
}
