package io.countersign.order;

import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was asked for and what the checks found, each time an order was checked; written once, never changed. */
@Entity
@Immutable
@Table(name = "order_check")
class CheckRecord {

    /** Why it was checked. */
    enum Occasion {
        SUBMISSION,
        RECHECK
    }

    @Id
    @TimeOrderedId
    private Long id;

    private String orderNumber;
    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Occasion occasion;

    private Instant checkedAt;
    private boolean blocked;
    private String contentHash;
    private String requiredHash;

    @Lob
    private String content;

    @Lob
    private String findings;

    @Lob
    private String exposure;

    @SuppressWarnings("NullAway.Init")
    protected CheckRecord() {}

    @SuppressWarnings("NullAway.Init")
    CheckRecord(
            Order order, Occasion occasion, Assessment assessment, String requiredHash, OrderJson json, Instant at) {
        this.orderNumber = order.number();
        this.revision = order.revision();
        this.occasion = occasion;
        this.checkedAt = at;
        this.blocked = assessment.isBlocked();
        this.contentHash = assessment.content().hash();
        this.requiredHash = requiredHash;
        this.content = json.write(ContentSnapshot.of(assessment.content()));
        this.findings = json.write(assessment.findings());
        this.exposure = json.write(assessment.exposure());
    }

    int revision() {
        return revision;
    }

    /** Of what the policy demanded then; the same hash means that nobody else would be asked now. */
    String requiredHash() {
        return requiredHash;
    }

    String contentHash() {
        return contentHash;
    }

    String content() {
        return content;
    }

    String findings() {
        return findings;
    }

    String exposure() {
        return exposure;
    }
}
