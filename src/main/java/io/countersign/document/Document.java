package io.countersign.document;

import io.countersign.people.PersonId;
import io.countersign.storage.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of a subject; its content lies in a table of its own and is read only to be handed out. */
@Entity
@Table(name = "document")
class Document {

    @Id
    @TimeOrderedId
    private Long id;

    private String subjectType;
    private String subjectNumber;
    private String name;
    private String contentType;
    private long size;
    private String sha256;
    private PersonId uploadedBy;
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    @SuppressWarnings("NullAway.Init")
    Document(String subjectType, String subjectNumber, ExaminedFile file, PersonId uploadedBy, Instant uploadedAt) {
        this.subjectType = subjectType;
        this.subjectNumber = subjectNumber;
        this.name = file.name();
        this.contentType = file.type().contentType();
        this.size = file.content().length;
        this.sha256 = file.sha256();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    long id() {
        return id;
    }

    boolean belongsTo(String type, String number) {
        return subjectType.equals(type) && subjectNumber.equals(number);
    }

    DocumentRef ref() {
        return new DocumentRef(id.toString(), name, contentType, size, sha256, uploadedBy, uploadedAt);
    }
}
