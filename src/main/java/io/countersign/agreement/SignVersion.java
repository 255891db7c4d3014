package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.Today;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a draft as signed by both sides. It follows the version before it without a gap or an overlap, promises nothing that
 * another has alone or that the principal does not promise us, and begins at once where its first day has come.
 */
@Service
public class SignVersion {

    private final AgreementVersions versions;
    private final ExclusiveRights rights;
    private final Upstream upstream;
    private final ActivateAgreement activate;
    private final CurrentPerson current;
    private final Today today;
    private final ApplicationEventPublisher events;

    SignVersion(
            AgreementVersions versions,
            ExclusiveRights rights,
            Upstream upstream,
            ActivateAgreement activate,
            CurrentPerson current,
            Today today,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.rights = rights;
        this.upstream = upstream;
        this.activate = activate;
        this.current = current;
        this.today = today;
        this.events = events;
    }

    /** @throws Refusal when it is no draft, does not follow its predecessor, overlaps an exclusivity, or is one's own draft */
    @Transactional
    public void sign(String number, int revision) {
        Key key = new Key(number, revision);
        versions.lock(number);
        AgreementVersion version = versions.find(key).orElseThrow(() -> AgreementVersions.unknown(number));
        versions.before(key).ifPresent(before -> demandSuccession(before, version));
        upstream.demand(version);
        if (version.claimsExclusivity()) {
            rights.lock(version.content().products());
            refuseOverlap(rights.inTheWayOf(key));
            refuseOverlap(rights.promisedBefore(key));
        }
        signed(key, version);
        if (version.content().term().contains(today.date())
                && activate.activate(number, revision) instanceof ActivateAgreement.Overlaps overlaps) {
            refuseOverlap(overlaps.rights());
        }
    }

    private void signed(Key key, AgreementVersion version) {
        Optional<String> by = current.id().map(PersonId::value);
        if (!versions.sign(key, today.date(), by)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "not-a-draft",
                    new Text(
                            key.number() + " version " + key.revision() + " is "
                                    + version.status().title().en() + ", no draft. Write the next version.",
                            key.number() + " 第 " + key.revision() + " 版的状态为“"
                                    + version.status().title().zh() + "”，不是草稿。请新建下一版。"));
        }
        events.publishEvent(new Deed(
                "agreement-signed",
                key.number(),
                new Text(
                        key.number() + " signed for " + version.content().term(),
                        key.number() + " 已签署，期限 " + version.content().term()),
                null,
                Map.of("customer", version.customer(), "revision", Integer.toString(key.revision()))));
    }

    private static void demandSuccession(AgreementVersion before, AgreementVersion version) {
        LocalDate first = version.content().term().validFrom();
        LocalDate next = before.content().term().validTo().plusDays(1);
        boolean over = before.status() == VersionStatus.LAPSED || before.status() == VersionStatus.TERMINATED;
        if (over ? first.isBefore(next) : !first.equals(next)) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "version-gap",
                    new Text(
                            "The version before it ends on "
                                    + before.content().term().validTo() + "; this one begins "
                                    + (over ? "on " + next + " at the earliest" : "on " + next) + ", not on " + first
                                    + ".",
                            "上一版于 " + before.content().term().validTo() + " 结束，本版" + (over ? "最早" : "须") + "自 " + next
                                    + " 起，而非 " + first + "。"),
                    "validFrom");
        }
    }

    static void refuseOverlap(List<Exclusivity> rivals) {
        if (!rivals.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "exclusive-overlap", ExclusivityText.of(rivals), "territories");
        }
    }
}
