package io.countersign.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Files without their content. */
interface StoredDocuments extends Repository<Document, Long> {

    List<Document> findAllBySubjectTypeAndSubjectNumberOrderById(String type, String number, Limit limit);

    Optional<Document> findBySubjectTypeAndSubjectNumberAndSha256AndName(
            String type, String number, String sha256, String name);

    Optional<Document> findById(Long id);

    int countBySubjectTypeAndSubjectNumber(String type, String number);

    Document save(Document document);

    /** Rows reach the database before their content, which refers to them. */
    void flush();

    void delete(Document document);
}
