package io.countersign.budget;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All budget adjustments by number. */
interface Adjustments extends Repository<BudgetAdjustment, String> {

    Optional<BudgetAdjustment> findById(String number);

    BudgetAdjustment save(BudgetAdjustment adjustment);

    default BudgetAdjustment get(String number) {
        return findById(number).orElseThrow(() -> unknown(number));
    }

    /** The same answer for one that is not there and for one the person may not see. */
    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-adjustment",
                new Text(
                        "There is no budget adjustment " + number + " that you may see. Check the number.",
                        "没有您可以查看的预算调整 " + number + "，请核对单号。"));
    }

    /** Claims a draft for its one submission: of two starts at once the database lets one through. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update BudgetAdjustment a set a.status = SUBMITTED, a.submittedAt = :at, a.statusSince = :at,"
            + " a.processInstance = :process, a.version = a.version + 1"
            + " where a.number = :number and a.requester = :requester and a.status = DRAFT")
    int submit(
            @Param("number") String number,
            @Param("requester") String requester,
            @Param("process") String process,
            @Param("at") Instant at);

    /** The same for a returned one, which becomes its next revision. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update BudgetAdjustment a set a.status = SUBMITTED, a.submittedAt = :at, a.statusSince = :at,"
            + " a.version = a.version + 1, a.revision = a.revision + 1"
            + " where a.number = :number and a.requester = :requester and a.status = RETURNED")
    int resubmit(@Param("number") String number, @Param("requester") String requester, @Param("at") Instant at);

    @Query("select a from BudgetAdjustment a where (:house = true or a.requester = :own"
            + " or (:unit <> '' and (a.unit = :unit or a.unit like :below)))"
            + " and (:status is null or a.status = :status) and a.number < :before order by a.number desc")
    List<BudgetAdjustment> visible(
            @Param("house") boolean house,
            @Param("own") String own,
            @Param("unit") String unit,
            @Param("below") String below,
            @Param("status") @Nullable AdjustmentStatus status,
            @Param("before") String before,
            Limit limit);
}
