package io.countersign.activity;

import io.countersign.document.ExaminedFile;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.photo.ExaminedPhoto;
import io.countersign.photo.Place;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file that proves something of an activity; its content lies in a table of its own. */
@Entity
@Table(name = "activity_evidence")
class EvidencePiece {

    /** What an inspector made of it. */
    enum State {
        ADDED,
        VERIFIED,
        REJECTED,
        REMOVED
    }

    @Id
    @TimeOrderedId
    private Long id;

    private String activityNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EvidenceKind kind;

    private @Nullable String lineId;
    private @Nullable Money amount;
    private String name;
    private String contentType;
    private long size;
    private String sha256;
    private @Nullable String inUse;
    private @Nullable Long photo;
    private @Nullable Instant takenAt;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private PersonId addedBy;
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;

    private @Nullable Money verifiedAmount;
    private @Nullable PersonId inspectedBy;
    private @Nullable Instant inspectedAt;
    private @Nullable String inspection;

    @SuppressWarnings("NullAway.Init")
    protected EvidencePiece() {}

    @SuppressWarnings("NullAway.Init")
    EvidencePiece(String activityNumber, AddEvidence.Claimed claimed, ExaminedFile file, PersonId by, Instant at) {
        this.activityNumber = activityNumber;
        this.kind = claimed.kind();
        this.lineId = claimed.line();
        this.amount = claimed.amount();
        this.name = file.name();
        this.contentType = file.type().contentType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.inUse = sha256;
        this.addedBy = by;
        this.addedAt = at;
        this.state = State.ADDED;
    }

    /** @param pooled id of the photo in the pool of all photos */
    void shows(ExaminedPhoto seen, long pooled) {
        photo = pooled;
        takenAt = seen.takenAt().orElse(null);
        latitude = seen.place().map(Place::latitude).orElse(null);
        longitude = seen.place().map(Place::longitude).orElse(null);
    }

    void remove() {
        state = State.REMOVED;
        inUse = null;
    }

    /** @param verified what it proves, never more than was claimed; null where it proves no amount */
    void inspect(boolean accepted, @Nullable Money verified, @Nullable String reason, PersonId by, Instant at) {
        state = accepted ? State.VERIFIED : State.REJECTED;
        verifiedAmount = verified == null || amount == null ? amount : verified.min(amount);
        inspection = reason;
        inspectedBy = by;
        inspectedAt = at;
    }

    /** What it proves for its line: nothing when rejected, or while somebody has to look at it first. */
    Money proves(boolean doubtful) {
        Money claimed = amount == null ? Money.ZERO : amount;
        Money verified = verifiedAmount == null ? claimed : verifiedAmount;
        return switch (state) {
            case ADDED -> doubtful ? Money.ZERO : claimed;
            case VERIFIED -> verified;
            case REJECTED, REMOVED -> Money.ZERO;
        };
    }

    /** Whether it is there and nobody refused it. */
    boolean counts() {
        return state == State.ADDED || state == State.VERIFIED;
    }

    boolean awaitsInspection() {
        return state == State.ADDED;
    }

    long id() {
        return id;
    }

    String activityNumber() {
        return activityNumber;
    }

    EvidenceKind kind() {
        return kind;
    }

    Optional<String> line() {
        return Optional.ofNullable(lineId);
    }

    @Nullable
    Money amount() {
        return amount;
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    Optional<Long> photo() {
        return Optional.ofNullable(photo);
    }

    Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    Optional<Place> place() {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Place(latitude, longitude));
    }

    PersonId addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }

    State state() {
        return state;
    }

    @Nullable
    Money verifiedAmount() {
        return verifiedAmount;
    }

    Optional<PersonId> inspectedBy() {
        return Optional.ofNullable(inspectedBy);
    }

    @Nullable
    Instant inspectedAt() {
        return inspectedAt;
    }

    @Nullable
    String inspection() {
        return inspection;
    }
}
