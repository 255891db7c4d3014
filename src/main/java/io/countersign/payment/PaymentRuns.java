package io.countersign.payment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** All files that went to the bank. */
interface PaymentRuns extends Repository<PaymentRun, String> {

    PaymentRun save(PaymentRun run);

    void flush();

    Optional<PaymentRun> findById(String number);

    @Query("select new io.countersign.payment.PaymentViews$Run(r.number, r.createdBy, r.createdAt, r.payments, r.total,"
            + " r.sha256) from PaymentRun r where r.number < :before order by r.number desc")
    List<PaymentViews.Run> list(@Param("before") String before, Limit limit);
}
