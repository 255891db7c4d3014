package io.countersign.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Special prices that were granted. */
interface PriceExceptions extends Repository<PriceException, Long> {

    @Query("""
            from PriceException where customer = :customer and sku in :skus and validity.validFrom <= :on and validity.validTo >= :on
              and quantityUsed < quantityCap
            """)
    List<PriceException> inForce(String customer, Collection<String> skus, LocalDate on);

    List<PriceException> findAllByCustomerAndSku(String customer, String sku);

    PriceException save(PriceException exception);
}
