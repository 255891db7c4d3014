package io.countersign.promo;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All requisitions by number. */
interface Requisitions extends Repository<Requisition, String> {

    Optional<Requisition> findById(String number);

    Requisition save(Requisition requisition);

    /** Writes what is pending, for rows outside Hibernate that refer to it. */
    void flush();

    default Requisition get(String number) {
        return findById(number).orElseThrow(() -> unknown(number));
    }

    /** @throws Refusal as if it were not there when it is somebody else's */
    default Requisition own(String number, PersonId person) {
        return findById(number).filter(found -> found.isRequestedBy(person)).orElseThrow(() -> unknown(number));
    }

    /** The same answer for one that is not there and for one the person may not see. */
    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-requisition",
                new Text(
                        "There is no requisition " + number + " that you may see. Check the number.",
                        "没有您可以查看的领用申请 " + number + "，请核对单号。"));
    }

    /** Claims a draft for its one submission: of two starts at once the database lets one through. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Requisition r set r.status = SUBMITTED, r.submittedAt = :at, r.statusSince = :at,"
            + " r.processInstance = :process, r.version = r.version + 1"
            + " where r.number = :number and r.requester = :requester and r.status = DRAFT")
    int submit(
            @Param("number") String number,
            @Param("requester") String requester,
            @Param("process") String process,
            @Param("at") Instant at);

    /** The same for a returned one, which becomes its next revision. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Requisition r set r.status = SUBMITTED, r.submittedAt = :at, r.statusSince = :at,"
            + " r.version = r.version + 1, r.revision = r.revision + 1"
            + " where r.number = :number and r.requester = :requester and r.status = RETURNED")
    int resubmit(@Param("number") String number, @Param("requester") String requester, @Param("at") Instant at);

    /** @param unit with what lies below it, or null for the whole house; @param own whose requisitions are seen anyway */
    @Query("select r from Requisition r where (:unit is null or r.unit = :unit or r.unit like concat(:unit, '/%')"
            + " or r.requester = :own) and (:status is null or r.status = :status) and r.number < :before"
            + " order by r.number desc")
    List<Requisition> seen(
            @Param("unit") @Nullable String unit,
            @Param("own") String own,
            @Param("status") @Nullable RequisitionStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select r from Requisition r where r.requester = :own and (:status is null or r.status = :status)"
            + " and r.number < :before order by r.number desc")
    List<Requisition> of(
            @Param("own") String own,
            @Param("status") @Nullable RequisitionStatus status,
            @Param("before") String before,
            Limit limit);
}
