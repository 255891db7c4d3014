package io.countersign.document;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files a document with a subject; the same file under the same name is kept once. */
@Service
public class AddDocument {

    /** @param collection {@code orders} */
    public record Command(String collection, String number, PersonId by, String name, byte[] content) {}

    private final DocumentSubjects subjects;
    private final StoredDocuments documents;
    private final Contents contents;
    private final Clock clock;

    AddDocument(DocumentSubjects subjects, StoredDocuments documents, Contents contents, Clock clock) {
        this.subjects = subjects;
        this.documents = documents;
        this.contents = contents;
        this.clock = clock;
    }

    @Transactional
    public DocumentRef add(Command command) {
        String type = subjects.changeable(command.collection(), command.number(), command.by())
                .type();
        ExaminedFile file = ExaminedFile.examine(command.name(), command.content());
        return documents
                .findBySubjectTypeAndSubjectNumberAndSha256AndName(type, command.number(), file.sha256(), file.name())
                .orElseGet(() -> keep(type, command, file))
                .ref();
    }

    private Document keep(String type, Command command, ExaminedFile file) {
        if (documents.countBySubjectTypeAndSubjectNumber(type, command.number()) >= Documents.MOST) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "too-many-documents",
                    new Text(
                            "At most " + Documents.MOST + " documents are kept with one request; join some of them.",
                            "每个申请最多 " + Documents.MOST + " 个附件，请合并后上传。"),
                    "file");
        }
        Document document = documents.save(new Document(type, command.number(), file, command.by(), clock.instant()));
        documents.flush();
        contents.keep(document.id(), file.content());
        return document;
    }
}
