package io.countersign.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All rounds. Whoever changes one locks it first, so that decisions on one subject come one after the other. */
interface Rounds extends Repository<Round, Long> {

    Round saveAndFlush(Round round);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(@Param("id") long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.openFor = :subject")
    Optional<Round> lockOpen(@Param("subject") String subject);

    @Query("select r from Round r where r.number = :number and r.subjectType = :type order by r.round desc")
    List<Round> latest(@Param("type") String type, @Param("number") String number, Limit limit);

    default Optional<Round> lockOpen(Subject subject) {
        return lockOpen(Round.key(subject));
    }

    /** The round that counts: the open one, or the last one. */
    default Optional<Round> latest(Subject subject) {
        return latest(subject.type(), subject.number(), Limit.of(1)).stream().findFirst();
    }

    /** The newest first. */
    default List<Round> of(Subject subject) {
        return latest(subject.type(), subject.number(), Limit.of(100));
    }

    /** @throws IllegalStateException when none is open: the process stands where it cannot */
    default Round open(Subject subject) {
        return lockOpen(subject).orElseThrow(() -> new IllegalStateException("No round is open for " + subject));
    }
}
