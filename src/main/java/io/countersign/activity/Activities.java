package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All activities by number. */
interface Activities extends Repository<MarketingActivity, String> {

    Optional<MarketingActivity> findById(String number);

    MarketingActivity save(MarketingActivity activity);

    default MarketingActivity get(String number) {
        return findById(number).orElseThrow(() -> unknown(number));
    }

    /** The same answer for an activity that is not there and for one the person may not see. */
    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-activity",
                new Text(
                        "There is no activity " + number + " that you may see. Check the number.",
                        "没有您可以查看的活动 " + number + "，请核对单号。"));
    }

    /** Claims a draft for its one submission: of two starts at once the database lets one through. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update MarketingActivity a set a.status = SUBMITTED, a.submittedAt = :at, a.statusSince = :at,"
            + " a.processInstance = :process, a.version = a.version + 1"
            + " where a.number = :number and a.requester = :requester and a.status = DRAFT")
    int submit(
            @Param("number") String number,
            @Param("requester") String requester,
            @Param("process") String process,
            @Param("at") Instant at);

    /** The same for a returned activity, which becomes its next revision. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update MarketingActivity a set a.status = SUBMITTED, a.submittedAt = :at, a.statusSince = :at,"
            + " a.version = a.version + 1, a.revision = a.revision + 1"
            + " where a.number = :number and a.requester = :requester and a.status = RETURNED")
    int resubmit(@Param("number") String number, @Param("requester") String requester, @Param("at") Instant at);

    @Query("select a.number from MarketingActivity a where a.requester = :requester and a.blocksApplicant = true"
            + " order by a.number")
    List<String> blocking(@Param("requester") String requester, Limit limit);

    @Query("select a from MarketingActivity a where a.number < :before"
            + " and (:status is null or a.status = :status) order by a.number desc")
    List<MarketingActivity> all(
            @Param("status") @Nullable ActivityStatus status, @Param("before") String before, Limit limit);

    @Query("select a from MarketingActivity a where (a.unit = :unit or a.unit like :below or a.requester = :own)"
            + " and (:status is null or a.status = :status) and a.number < :before order by a.number desc")
    List<MarketingActivity> ofUnit(
            @Param("unit") String unit,
            @Param("below") String below,
            @Param("own") String own,
            @Param("status") @Nullable ActivityStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select a from MarketingActivity a where a.requester = :own"
            + " and (:status is null or a.status = :status) and a.number < :before order by a.number desc")
    List<MarketingActivity> ofRequester(
            @Param("own") String own,
            @Param("status") @Nullable ActivityStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select a from MarketingActivity a where a.requester = :own and a.status in :statuses"
            + " and (lower(a.number) like :words or lower(a.title) like :words) order by a.number desc")
    List<MarketingActivity> search(
            @Param("own") String own,
            @Param("statuses") Collection<ActivityStatus> statuses,
            @Param("words") String words,
            Limit limit);

    @Query("select a from MarketingActivity a where a.unit = :unit and a.type = :type and a.number <> :number"
            + " and a.closedAt < :at and a.status in (CLOSED, REJECTED, EXPIRED) order by a.number desc")
    List<MarketingActivity> overBefore(
            @Param("unit") String unit,
            @Param("type") ActivityType type,
            @Param("number") String number,
            @Param("at") Instant at,
            Limit limit);
}
