package io.countersign.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All products by SKU. */
public interface Products extends Repository<Product, String> {

    Optional<Product> findById(String sku);

    default Optional<Product> find(String sku) {
        return findById(sku);
    }

    /** In one statement; unknown SKUs are simply absent. */
    List<Product> findAllBySkuIn(Iterable<String> skus);

    boolean existsById(String sku);

    Product save(Product product);
}
