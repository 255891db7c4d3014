package io.countersign.order;

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

/** All orders by number. */
interface Orders extends Repository<Order, String> {

    Optional<Order> findById(String number);

    Order save(Order order);

    default Order get(String number) {
        return findById(number).orElseThrow(() -> unknown(number));
    }

    /** The same answer for an order that is not there and for one the person may not see. */
    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-order",
                new Text(
                        "There is no order " + number + " that you may see. Check the number.",
                        "没有您可以查看的订单 " + number + "，请核对单号。"));
    }

    /** Claims a draft for its one submission: of two starts at once the database lets one through. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Order o set o.status = SUBMITTED, o.submittedAt = :at, o.statusSince = :at,"
            + " o.processInstance = :process, o.version = o.version + 1"
            + " where o.number = :number and o.requester = :requester and o.status = DRAFT")
    int submit(
            @Param("number") String number,
            @Param("requester") String requester,
            @Param("process") String process,
            @Param("at") Instant at);

    /** The same for a returned order, which becomes its next revision. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update Order o set o.status = SUBMITTED, o.submittedAt = :at, o.statusSince = :at, o.version = o.version + 1,"
                    + " o.revision = o.revision + 1"
                    + " where o.number = :number and o.requester = :requester and o.status = RETURNED")
    int resubmit(@Param("number") String number, @Param("requester") String requester, @Param("at") Instant at);

    @Query("select o.number from Order o where o.customer = :customer and o.status = IN_APPROVAL order by o.number")
    List<String> waitingOf(@Param("customer") String customer, Limit limit);

    @Query("select o from Order o where o.number < :before order by o.number desc")
    List<Order> all(@Param("before") String before, Limit limit);

    @Query("select o from Order o where o.status = :status and o.number < :before order by o.number desc")
    List<Order> allIn(@Param("status") OrderStatus status, @Param("before") String before, Limit limit);

    @Query("select o from Order o where (o.unit = :unit or o.unit like :below or o.requester = :own)"
            + " and (:status is null or o.status = :status) and o.number < :before order by o.number desc")
    List<Order> ofUnit(
            @Param("unit") String unit,
            @Param("below") String below,
            @Param("own") String own,
            @Param("status") @Nullable OrderStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select o from Order o where o.requester = :own"
            + " and (:status is null or o.status = :status) and o.number < :before order by o.number desc")
    List<Order> ofRequester(
            @Param("own") String own,
            @Param("status") @Nullable OrderStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select o from Order o where o.customer = :customer and o.number <> :number and o.closedAt < :at"
            + " and o.status in (RELEASED, REJECTED, EXPIRED) order by o.number desc")
    List<Order> overBefore(
            @Param("customer") String customer, @Param("number") String number, @Param("at") Instant at, Limit limit);
}
