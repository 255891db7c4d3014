package io.countersign.expense;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All claims by number. */
interface Claims extends Repository<ExpenseClaim, String> {

    Optional<ExpenseClaim> findById(String number);

    ExpenseClaim save(ExpenseClaim claim);

    default ExpenseClaim get(String number) {
        return findById(number).orElseThrow(() -> unknown(number));
    }

    /** The same answer for a claim that is not there and for one the person may not see. */
    static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-claim",
                new Text(
                        "There is no claim " + number + " that you may see. Check the number.",
                        "没有您可以查看的报销单 " + number + "，请核对单号。"));
    }

    @Query("select c from ExpenseClaim c where c.number < :before order by c.number desc")
    List<ExpenseClaim> all(@Param("before") String before, Limit limit);

    @Query("select c from ExpenseClaim c where c.status = :status and c.number < :before order by c.number desc")
    List<ExpenseClaim> allIn(@Param("status") ClaimStatus status, @Param("before") String before, Limit limit);

    @Query("select c from ExpenseClaim c where (c.unit = :unit or c.unit like :below or c.requester = :own)"
            + " and (:status is null or c.status = :status) and c.number < :before order by c.number desc")
    List<ExpenseClaim> ofUnit(
            @Param("unit") String unit,
            @Param("below") String below,
            @Param("own") PersonId own,
            @Param("status") @Nullable ClaimStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select c from ExpenseClaim c where c.requester = :own"
            + " and (:status is null or c.status = :status) and c.number < :before order by c.number desc")
    List<ExpenseClaim> ofRequester(
            @Param("own") PersonId own,
            @Param("status") @Nullable ClaimStatus status,
            @Param("before") String before,
            Limit limit);

    @Query("select c from ExpenseClaim c where c.requester = :own and c.number <> :number"
            + " and c.status in (ARCHIVED, REJECTED, EXPIRED) order by c.number desc")
    List<ExpenseClaim> over(@Param("own") PersonId own, @Param("number") String number, Limit limit);

    /** Claims under way or paid in which the same person has an allowance for one of the days. */
    @Query("select c.number from ExpenseClaim c join c.lines l where c.requester = :own and c.number <> :number"
            + " and c.status not in (DRAFT, REJECTED, WITHDRAWN, EXPIRED) and l.type = MEAL_ALLOWANCE"
            + " and l.spentOn <= :to and l.spentTo >= :from order by c.number")
    List<String> allowances(
            @Param("own") PersonId own,
            @Param("number") String number,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            Limit limit);

    default List<String> allowancesElsewhere(PersonId own, String number, LocalDate from, LocalDate to) {
        return allowances(own, number, from, to, Limit.of(1));
    }
}
