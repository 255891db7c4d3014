package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.Today;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement that is in force before its last day; yesterday was its last. What it had alone is free again. */
@Service
public class TerminateAgreement {

    private final AgreementVersions versions;
    private final ExclusiveRights rights;
    private final Today today;
    private final ApplicationEventPublisher events;

    TerminateAgreement(
            AgreementVersions versions, ExclusiveRights rights, Today today, ApplicationEventPublisher events) {
        this.versions = versions;
        this.rights = rights;
        this.today = today;
        this.events = events;
    }

    /** @throws Refusal when it is not in force */
    @Transactional
    public void terminate(String number, String reason) {
        versions.lock(number);
        AgreementVersion version = versions.of(number).stream()
                .filter(one -> one.status() == VersionStatus.ACTIVE)
                .findFirst()
                .orElseThrow(() -> notInForce(number));
        Key key = new Key(number, version.revision());
        LocalDate last = today.date().minusDays(1);
        versions.become(key, VersionStatus.ACTIVE, VersionStatus.TERMINATED);
        versions.endOn(key, last);
        rights.endOn(key, last);
        events.publishEvent(new Deed(
                "agreement-terminated",
                number,
                new Text(number + " terminated", number + " 已终止"),
                reason,
                Map.of("customer", version.customer(), "revision", Integer.toString(version.revision()))));
        events.publishEvent(new AgreementChanged(version.customer(), number));
    }

    private static Refusal notInForce(String number) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "not-in-force",
                new Text(number + " is not in force, so there is nothing to terminate.", number + " 未在生效中，无需终止。"));
    }
}
