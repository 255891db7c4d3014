package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a signed version begin: from now on it covers orders, and its exclusive rights are entered. Whoever tries it, how often
 * and from how many nodes, it begins once.
 */
@Service
public class ActivateAgreement {

    /** What came of it. */
    public sealed interface Outcome {}

    /** It is in force from now on. */
    public record Begun() implements Outcome {}

    /** It is in force, over, or not signed: there was nothing to do. */
    public record NothingToDo() implements Outcome {}

    /** Others have what it promises; it stays signed. */
    public record Overlaps(List<Exclusivity> rights) implements Outcome {}

    private final AgreementVersions versions;
    private final ExclusiveRights rights;
    private final Today today;
    private final ApplicationEventPublisher events;

    ActivateAgreement(
            AgreementVersions versions, ExclusiveRights rights, Today today, ApplicationEventPublisher events) {
        this.versions = versions;
        this.rights = rights;
        this.today = today;
        this.events = events;
    }

    @Transactional
    public Outcome activate(String number, int revision) {
        Key key = new Key(number, revision);
        versions.lock(number);
        AgreementVersion version = versions.find(key).orElseThrow(() -> AgreementVersions.unknown(number));
        if (version.status() != VersionStatus.SIGNED
                || !version.content().term().contains(today.date())) {
            return new NothingToDo();
        }
        if (version.claimsExclusivity()) {
            rights.lock(version.content().products());
            List<Exclusivity> rivals = rights.inTheWayOf(key);
            if (!rivals.isEmpty()) {
                blocked(version, rivals);
                return new Overlaps(rivals);
            }
            rights.enter(key);
        }
        versions.become(key, VersionStatus.SIGNED, VersionStatus.ACTIVE);
        tell(version, "agreement-activated", new Text(number + " is in force", number + " 已生效"));
        return new Begun();
    }

    private void blocked(AgreementVersion version, List<Exclusivity> rivals) {
        String rival = rivals.get(0).agreement();
        if (!rival.equals(version.blockedBy())) {
            versions.block(new Key(version.number(), version.revision()), rival);
            tell(version, "agreement-blocked", ExclusivityText.of(rivals));
        }
    }

    private void tell(AgreementVersion version, String kind, Text what) {
        events.publishEvent(new Deed(
                kind,
                version.number(),
                what,
                null,
                Map.of(
                        "customer",
                        version.customer(),
                        "revision",
                        Integer.toString(version.revision()),
                        "term",
                        version.content().term().toString())));
        events.publishEvent(new AgreementChanged(version.customer(), version.number()));
    }
}
