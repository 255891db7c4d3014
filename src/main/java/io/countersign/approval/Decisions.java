package io.countersign.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Everything that was ever decided. */
interface Decisions extends Repository<Decision, Long> {

    String VIEW = "select new io.countersign.approval.Decided(d.requiredApprovalId, d.round, d.step, d.role, d.person,"
            + " d.onBehalfOf, d.how, d.verdict, d.reason, d.decidedAt, d.evidenceHash) from Decision d ";

    Decision save(Decision decision);

    /** Oldest first. */
    @Query(VIEW + "where d.number = :number and d.subjectType = :type order by d.decidedAt, d.id")
    List<Decided> of(@Param("type") String type, @Param("number") String number, Limit limit);

    @Query(VIEW + "where d.requiredApprovalId in :steps order by d.decidedAt, d.id")
    List<Decided> ofSteps(@Param("steps") Collection<Long> steps);

    @Query("select d.evidence from Decision d where d.number = :number and d.evidenceHash = :hash order by d.id")
    List<String> evidence(@Param("number") String number, @Param("hash") String hash, Limit limit);

    default Optional<String> evidence(String number, String hash) {
        return evidence(number, hash, Limit.of(1)).stream().findFirst();
    }
}
