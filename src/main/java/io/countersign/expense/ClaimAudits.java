package io.countersign.expense;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** What was found at each audit. */
interface ClaimAudits extends Repository<ClaimAudit, Long> {

    ClaimAudit save(ClaimAudit audit);

    Optional<ClaimAudit> findById(Long id);

    @Query("select a from ClaimAudit a where a.claimNumber = :number and a.revision = :revision order by a.id desc")
    List<ClaimAudit> ofRevision(@Param("number") String number, @Param("revision") int revision, Limit limit);

    default Optional<ClaimAudit> latest(String number, int revision) {
        return ofRevision(number, revision, Limit.of(1)).stream().findFirst();
    }
}
