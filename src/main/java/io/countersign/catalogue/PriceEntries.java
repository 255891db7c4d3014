package io.countersign.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The price lists. */
interface PriceEntries extends Repository<PriceEntry, Long> {

    @Query("""
            from PriceEntry where sku in :skus and priceList in :lists and validity.validFrom <= :on and validity.validTo >= :on
            """)
    List<PriceEntry> inForce(Collection<String> skus, Collection<String> lists, LocalDate on);

    List<PriceEntry> findAllBySkuAndPriceList(String sku, String priceList);

    PriceEntry save(PriceEntry entry);
}
