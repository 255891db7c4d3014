package io.countersign.activity;

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

/** What was asked for and what the checks found, each time an activity was checked or approved; written once, never changed. */
@Entity
@Immutable
@Table(name = "activity_check")
class ActivityCheck {

    /** Why it was kept. */
    enum Occasion {
        CHECK,
        APPROVAL
    }

    @Id
    @TimeOrderedId
    private Long id;

    private String activityNumber;
    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Occasion occasion;

    private Instant checkedAt;
    private boolean blocked;
    private String contentHash;
    /** Of what the policy demanded then: the same hash means that the same were asked for the same reasons. */
    private String requiredHash;

    @Lob
    private String content;

    @Lob
    private String findings;

    @Lob
    private String used;

    @SuppressWarnings("NullAway.Init")
    protected ActivityCheck() {}

    @SuppressWarnings("NullAway.Init")
    ActivityCheck(
            MarketingActivity activity,
            Occasion occasion,
            ActivityAssessment assessment,
            String requiredHash,
            String used,
            ActivityJson json,
            Instant at) {
        this.activityNumber = activity.number();
        this.revision = activity.revision();
        this.occasion = occasion;
        this.checkedAt = at;
        this.blocked = assessment.isBlocked();
        this.contentHash = assessment.content().hash();
        this.requiredHash = requiredHash;
        this.content = json.write(assessment.content());
        this.findings = json.write(assessment.findings());
        this.used = used;
    }

    int revision() {
        return revision;
    }

    String content() {
        return content;
    }

    String findings() {
        return findings;
    }

    /** Budget and caps with and without it, as they stood then. */
    String used() {
        return used;
    }
}
