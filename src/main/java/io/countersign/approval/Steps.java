package io.countersign.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The steps of all rounds. */
interface Steps extends Repository<RequiredApproval, Long> {

    Optional<RequiredApproval> findById(Long id);

    @Query("select s from RequiredApproval s join fetch s.round where s.appointTask = :task")
    Optional<RequiredApproval> ofAppointTask(@Param("task") String task);

    /** Steps nobody can be asked for, the oldest first. */
    @Query("select s from RequiredApproval s join fetch s.round"
            + " where s.state = io.countersign.approval.StepState.UNRESOLVED and s.id > :after order by s.id")
    List<RequiredApproval> unresolved(@Param("after") long after, Limit limit);

    @Query("select count(s) from RequiredApproval s where s.state = io.countersign.approval.StepState.UNRESOLVED")
    long countUnresolved();
}
