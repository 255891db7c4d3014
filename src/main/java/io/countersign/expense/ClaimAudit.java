package io.countersign.expense;

import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** What was claimed and what the audit made of it, each time; written once, never changed. */
@Entity
@Immutable
@Table(name = "expense_audit")
class ClaimAudit {

    @Id
    @TimeOrderedId
    private Long id;

    private String claimNumber;
    private int revision;
    private Instant auditedAt;
    private boolean blocked;
    private String contentHash;

    @Column(length = Length.LONG32)
    private String assessment;

    @SuppressWarnings("NullAway.Init")
    protected ClaimAudit() {}

    @SuppressWarnings("NullAway.Init")
    ClaimAudit(ExpenseClaim claim, Assessment assessment, ClaimJson json, Instant at) {
        this.claimNumber = claim.number();
        this.revision = claim.revision();
        this.auditedAt = at;
        this.blocked = assessment.isBlocked();
        this.contentHash = claim.contentHash();
        this.assessment = json.write(assessment);
    }

    Long id() {
        return id;
    }

    int revision() {
        return revision;
    }

    String assessment() {
        return assessment;
    }
}
