package io.countersign.approval;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one case stands, written by its feature and read by every list. */
@Entity
class ApprovalCase {

    @TimeOrderedId
    @Id
    private Long id;

    @Column(name = "type")
    private String subjectType;

    private String number;
    private String titleEn;
    private String titleZh;
    private @Nullable String partyCode;
    private @Nullable String partyNameEn;
    private @Nullable String partyNameZh;
    private PersonId requester;
    private String unit;
    private Money amount;
    private String status;
    private Instant since;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;
    private @Nullable String processInstance;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalCase() {}

    @SuppressWarnings("NullAway.Init")
    private ApprovalCase(Subject subject) {
        this.subjectType = subject.type();
        this.number = subject.number();
    }

    static ApprovalCase of(CaseFacts facts) {
        ApprovalCase created = new ApprovalCase(facts.subject());
        created.update(facts);
        return created;
    }

    void update(CaseFacts facts) {
        titleEn = facts.title().en();
        titleZh = facts.title().zh();
        partyCode = facts.partyCode();
        partyNameEn = facts.partyName() == null ? null : facts.partyName().en();
        partyNameZh = facts.partyName() == null ? null : facts.partyName().zh();
        requester = facts.requester();
        unit = facts.unit();
        amount = facts.amount();
        status = facts.status();
        since = facts.since();
        submittedAt = facts.submittedAt();
        closedAt = facts.closedAt();
        processInstance = facts.processInstance();
    }

    CaseFacts facts() {
        return new CaseFacts(
                new Subject(subjectType, number),
                new Text(titleEn, titleZh),
                partyCode,
                partyNameEn == null || partyNameZh == null ? null : new Text(partyNameEn, partyNameZh),
                requester,
                unit,
                amount,
                status,
                since,
                submittedAt,
                closedAt,
                processInstance);
    }
}
