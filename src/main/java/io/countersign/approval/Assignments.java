package io.countersign.approval;

import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.LocalDate;
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

    /** A task that stands with a substitute. */
    record Lent(long assignmentId, long roundId, PersonId person, PersonId principal) {}

    /** Somebody who is asked now, and as what. */
    record Seat(PersonId person, Role role) {}

    @Query(
            "select new io.countersign.approval.Assignments$Seat(a.person, s.role) from Assignment a join a.step s join s.round r"
                    + " where r.number = :number and r.subjectType = :type and a.waiting = true")
    List<Seat> waitingIn(@Param("type") String type, @Param("number") String number);

    Optional<Assignment> findById(Long id);

    @Query(
            "select new io.countersign.approval.Assignments$Lent(a.id, a.roundId, a.person, a.onBehalfOf)"
                    + " from Assignment a where a.how = io.countersign.people.How.SUBSTITUTE and a.waiting = true order by a.id")
    List<Lent> lent(Limit limit);

    @Query("select new io.countersign.approval.Assignments$Place(a.id, a.roundId, a.person, a.waiting)"
            + " from Assignment a where a.task = :task")
    Optional<Place> placeOf(@Param("task") String task);

    @Query("select a from Assignment a join fetch a.step s join fetch s.round where a.task = :task")
    Optional<Assignment> ofTask(@Param("task") String task);

    /** What waits for persons who are away on some day. */
    @Query("select new io.countersign.approval.Assignments$Place(a.id, a.roundId, a.person, a.waiting)"
            + " from Assignment a where a.how = io.countersign.people.How.DIRECT and a.waiting = true"
            + " and exists (select s.id from Substitution s where s.person = a.person and s.cancelledAt is null"
            + " and s.fromDate <= :day and s.untilDate >= :day) order by a.id")
    List<Place> ofPersonsAway(@Param("day") LocalDate day, Limit limit);

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
