package io.countersign.catalogue;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All products by SKU. */
public interface Products extends Repository<Product, String> {

    Optional<Product> findById(String sku);

    default Optional<Product> find(String sku) {
        return findById(sku);
    }

    /** In one statement; unknown SKUs are simply absent. */
    List<Product> findAllBySkuIn(Iterable<String> skus);

    /** Products that are sold, by SKU; the pattern in lower case, escaped with {@code !}. */
    @Query("""
            from Product p
            where (lower(p.sku) like :pattern escape '!' or lower(p.nameEn) like :pattern escape '!'
                or lower(p.nameZh) like :pattern escape '!')
              and p.status <> 'DISCONTINUED'
            order by p.sku
            """)
    List<Product> search(String pattern, Limit limit);

    @Query("select p.sku from Product p where p.sku in :skus")
    Set<String> skusAmong(Collection<String> skus);

    /** Holds the product's row until the transaction ends, so that two prices of it are not set at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Product where sku = :sku")
    Optional<Product> findForUpdate(String sku);

    /** @throws Refusal when there is no such product */
    default Product lock(String sku) {
        return findForUpdate(sku).orElseThrow(() -> unknown(sku, "sku"));
    }

    /** The refusal of a product nobody knows, for input that names one in a field. */
    static Refusal unknown(String sku, String field) {
        return new Refusal(
                Refusal.Kind.RULE,
                "unknown-product",
                new Text(
                        "There is no product " + sku + "; choose one from the list.", "没有编号为 " + sku + " 的产品，请从列表中选择。"),
                field);
    }

    boolean existsById(String sku);

    Product save(Product product);
}
