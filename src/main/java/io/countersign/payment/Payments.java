package io.countersign.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All payments by number. */
interface Payments extends Repository<Payment, String> {

    Payment save(Payment payment);

    void flush();

    Optional<Payment> findById(String number);

    Optional<Payment> findBySubjectTypeAndSubjectNumberAndLineAndPayee(
            String type, String number, String line, String payee);

    List<Payment> findBySubjectTypeAndSubjectNumberOrderByNumber(String type, String number, Limit limit);

    @Query("select p from Payment p where p.status = REQUESTED order by p.number")
    List<Payment> waiting(Limit limit);

    @Query("select p from Payment p where (:status is null or p.status = :status) and p.number < :before"
            + " order by p.number desc")
    List<Payment> list(@Param("status") @Nullable PaymentStatus status, @Param("before") String before, Limit limit);

    @Query("select count(p) from Payment p where p.subjectType = :type and p.subjectNumber = :number"
            + " and p.status in (REQUESTED, EXPORTED)")
    int open(@Param("type") String type, @Param("number") String number);

    /** Puts a waiting payment into a run: of two runs at once the database lets one have it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Payment p set p.status = EXPORTED, p.run = :run, p.exportedAt = :at, p.version = p.version + 1"
            + " where p.number = :number and p.attempt = :attempt and p.status = REQUESTED")
    int export(
            @Param("number") String number,
            @Param("attempt") int attempt,
            @Param("run") String run,
            @Param("at") Instant at);

    /** Writes the bank's answer to one attempt down, once. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Payment p set p.status = :status, p.settledAt = :at, p.reason = :reason, p.version = p.version + 1"
            + " where p.number = :number and p.attempt = :attempt and p.status = EXPORTED")
    int settle(
            @Param("number") String number,
            @Param("attempt") int attempt,
            @Param("status") PaymentStatus status,
            @Param("reason") @Nullable String reason,
            @Param("at") Instant at);

    /** Sets a payment that the bank refused on its way once more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Payment p set p.status = REQUESTED, p.attempt = p.attempt + 1, p.run = null, p.exportedAt = null,"
            + " p.settledAt = null, p.account = :account, p.requestedAt = :at, p.version = p.version + 1"
            + " where p.number = :number and p.status = REFUSED")
    int again(@Param("number") String number, @Param("account") @Nullable String account, @Param("at") Instant at);
}
