package io.countersign.customer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All customers by code. */
public interface Customers extends Repository<Customer, String> {

    Optional<Customer> findById(String code);

    default Optional<Customer> find(String code) {
        return findById(code);
    }

    List<Customer> findAllByCodeIn(Iterable<String> codes);

    boolean existsById(String code);

    Customer save(Customer customer);
}
