package io.countersign.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Agreements with their lines and territories. */
interface SignedAgreements extends Repository<Agreement, String> {

    Agreement save(Agreement agreement);

    /** What covers these products for the customer in its own territory, oldest agreement first. */
    @Query("""
            select new io.countersign.agreement.AgreementCover(
                a.number, a.validFrom, a.validTo, a.creditDays, l.sku, l.price)
            from Agreement a join a.lines l, Customer c
            where a.customer = :customer and c.code = a.customer and a.status = 'ACTIVE'
              and a.validFrom <= :on and a.validTo >= :on and l.sku in :skus
              and exists (select 1 from Agreement b join b.territories t
                          where b.number = a.number and (c.unit = t or c.unit like concat(t, '/%')))
            order by a.validFrom
            """)
    List<AgreementCover> covering(String customer, Collection<String> skus, LocalDate on);

    /** Other customers' exclusive rights to these products in this unit: agreement number, customer, SKU. */
    @Query("""
            select new io.countersign.agreement.Exclusivity(a.number, a.customer, l.sku)
            from Agreement a join a.lines l join a.territories t
            where a.customer <> :customer and a.exclusive = true and a.status = 'ACTIVE'
              and a.validFrom <= :on and a.validTo >= :on and l.sku in :skus
              and (:unit = t or :unit like concat(t, '/%'))
            order by l.sku, a.number
            """)
    List<Exclusivity> exclusiveElsewhere(String customer, Collection<String> skus, String unit, LocalDate on);

    /** The customer's agreements in force or the last one that was. */
    @Query("from Agreement where customer in :customers and status = 'ACTIVE' order by validTo")
    List<Agreement> ofCustomers(Collection<String> customers);
}
