package io.countersign.approval;

import io.countersign.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Who is asked for what. */
interface Assignments extends Repository<Assignment, Long> {

    /** Where a task belongs, without loading what another decision may be changing right now. */
    record Place(long assignmentId, long roundId, PersonId person, boolean waiting) {}

    Optional<Assignment> findById(Long id);

    @Query("select new io.countersign.approval.Assignments$Place(a.id, a.roundId, a.person, a.waiting)"
            + " from Assignment a where a.task = :task")
    Optional<Place> placeOf(@Param("task") String task);

    @Query("select a from Assignment a join fetch a.step s join fetch s.round where a.task = :task")
    Optional<Assignment> ofTask(@Param("task") String task);

    /** What one person is asked for now, the oldest first. */
    @Query("select a from Assignment a join fetch a.step s join fetch s.round"
            + " where a.person = :person and a.waiting = true and a.id > :after order by a.id")
    List<Assignment> waitingFor(@Param("person") PersonId person, @Param("after") long after, Limit limit);

    @Query("select count(a) from Assignment a where a.person = :person and a.waiting = true")
    long countWaitingFor(@Param("person") PersonId person);

    @Query("select count(a) > 0 from Assignment a where a.person = :person and a.roundId in"
            + " (select r.id from Round r where r.number = :number and r.subjectType = :type)")
    boolean existsFor(@Param("person") PersonId person, @Param("type") String type, @Param("number") String number);
}
