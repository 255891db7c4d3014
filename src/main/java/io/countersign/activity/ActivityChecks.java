package io.countersign.activity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Everything that checks of activities found, the oldest first. */
interface ActivityChecks extends Repository<ActivityCheck, Long> {

    ActivityCheck save(ActivityCheck check);

    @Query("select c from ActivityCheck c where c.activityNumber = :number order by c.id desc")
    List<ActivityCheck> newest(@Param("number") String number, Limit limit);

    @Query(
            "select c from ActivityCheck c where c.activityNumber = :number and c.occasion = APPROVAL order by c.id desc")
    List<ActivityCheck> approvals(@Param("number") String number, Limit limit);

    @Query(
            "select c from ActivityCheck c where c.activityNumber = :number and c.revision < :revision order by c.id desc")
    List<ActivityCheck> before(@Param("number") String number, @Param("revision") int revision, Limit limit);

    default Optional<ActivityCheck> latest(String number) {
        return newest(number, Limit.of(1)).stream().findFirst();
    }

    /** What was approved last. */
    default Optional<ActivityCheck> approved(String number) {
        return approvals(number, Limit.of(1)).stream().findFirst();
    }

    /** How the revision before this one was left. */
    default Optional<ActivityCheck> before(String number, int revision) {
        return before(number, revision, Limit.of(1)).stream().findFirst();
    }
}
