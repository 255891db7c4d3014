package io.countersign.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the provinces' tenders awarded. */
interface TenderPrices extends Repository<TenderPrice, Long> {

    @Query(
            "from TenderPrice where sku in :skus and province = :province and validity.validFrom <= :on and validity.validTo >= :on")
    List<TenderPrice> inForce(Collection<String> skus, String province, LocalDate on);

    List<TenderPrice> findAllBySkuAndProvince(String sku, String province);

    TenderPrice save(TenderPrice price);
}
