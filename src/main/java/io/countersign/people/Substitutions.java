package io.countersign.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Who stands in for whom, and when. */
interface Substitutions extends Repository<Substitution, Long> {

    Substitution save(Substitution substitution);

    Optional<Substitution> findById(Long id);

    /** Those that are not over yet, of or by one person, the nearest first. */
    @Query("select s from Substitution s where (s.person = :person or s.substitute = :person)"
            + " and s.cancelledAt is null and s.untilDate >= :day order by s.fromDate, s.id")
    List<Substitution> concerning(@Param("person") PersonId person, @Param("day") LocalDate day, Limit limit);

    /** Those of one person that share a day with the given days. */
    @Query("select s from Substitution s where s.person = :person and s.cancelledAt is null"
            + " and s.fromDate <= :until and s.untilDate >= :from order by s.id desc")
    List<Substitution> overlapping(
            @Param("person") PersonId person,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            Limit limit);

    default Optional<Substitution> inForce(PersonId person, LocalDate day) {
        return overlapping(person, day, day, Limit.of(1)).stream().findFirst();
    }
}
