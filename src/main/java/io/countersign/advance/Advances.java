package io.countersign.advance;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All advances by number. */
interface Advances extends Repository<Advance, String> {

    Advance save(Advance advance);

    Optional<Advance> findById(String number);

    default Advance get(String number) {
        return findById(number).orElseThrow(() -> unknown(number));
    }

    /** The same answer for an advance that is not there and for one the person may not see. */
    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-advance",
                new Text(
                        "There is no advance " + number + " that you may see. Check the number.",
                        "没有您可以查看的借款 " + number + "，请核对单号。"));
    }

    /** Claims a draft for its one submission: of two starts at once the database lets one through. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Advance a set a.status = SUBMITTED, a.submittedAt = :at, a.statusSince = :at,"
            + " a.processInstance = :process, a.version = a.version + 1"
            + " where a.number = :number and a.requester = :requester and a.status = DRAFT")
    int submit(
            @Param("number") String number,
            @Param("requester") PersonId requester,
            @Param("process") String process,
            @Param("at") Instant at);

    /** The same for a returned advance, which becomes its next revision. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Advance a set a.status = SUBMITTED, a.submittedAt = :at, a.statusSince = :at,"
            + " a.version = a.version + 1, a.revision = a.revision + 1"
            + " where a.number = :number and a.requester = :requester and a.status = RETURNED")
    int resubmit(@Param("number") String number, @Param("requester") PersonId requester, @Param("at") Instant at);

    @Query("select a from Advance a where a.requester = :person and a.status = PAID order by a.number")
    List<Advance> openOf(@Param("person") PersonId person, Limit limit);

    /** The same, held against every other offset of this employee until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Advance a where a.requester = :person and a.status = PAID order by a.number")
    List<Advance> lockedOpenOf(@Param("person") PersonId person, Limit limit);

    /**
     * Takes from what is open, never more than there is; what is paid back whole is settled. The amount changes last, because
     * MySQL lets later assignments see earlier ones.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update employee_advance set
              status_since = case when open_amount = :amount then :at else status_since end,
              closed_at = case when open_amount = :amount then :at else closed_at end,
              status = case when open_amount = :amount then 'SETTLED' else status end,
              open_amount = open_amount - :amount, version = version + 1
            where number = :number and status = 'PAID' and open_amount >= :amount""")
    int payBack(@Param("number") String number, @Param("amount") BigDecimal amount, @Param("at") Instant at);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            update employee_advance set status = 'PAID', closed_at = null, open_amount = open_amount + :amount,
              version = version + 1
            where number = :number and status in ('PAID', 'SETTLED') and open_amount + :amount <= amount""")
    int openAgain(@Param("number") String number, @Param("amount") BigDecimal amount);

    @Query("select a from Advance a where (:status is null or a.status = :status) and a.number < :before"
            + " order by a.number desc")
    List<Advance> all(@Param("status") @Nullable AdvanceStatus status, @Param("before") String before, Limit limit);

    @Query("select a from Advance a where (a.unit = :unit or a.unit like :below or a.requester = :own)"
            + " and (:status is null or a.status = :status) and a.number < :before order by a.number desc")
    List<Advance> ofUnit(
            @Param("unit") String unit,
            @Param("below") String below,
            @Param("own") PersonId own,
            @Param("status") @Nullable AdvanceStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select a from Advance a where a.requester = :own"
            + " and (:status is null or a.status = :status) and a.number < :before order by a.number desc")
    List<Advance> ofRequester(
            @Param("own") PersonId own,
            @Param("status") @Nullable AdvanceStatus status,
            @Param("before") String before,
            Limit limit);
}
