package io.countersign.customer;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All customers by code. */
public interface Customers extends Repository<Customer, String> {

    Optional<Customer> findById(String code);

    default Optional<Customer> find(String code) {
        return findById(code);
    }

    /** @throws Refusal when there is no such customer */
    default Customer get(String code) {
        return findById(code).orElseThrow(() -> unknown(code, "customer"));
    }

    /** The refusal of a customer nobody knows, for input that names one in a field. */
    static Refusal unknown(String code, String field) {
        return new Refusal(
                Refusal.Kind.RULE,
                "unknown-customer",
                new Text(
                        "There is no customer " + code + "; choose one from the list.",
                        "没有编号为 " + code + " 的客户，请从列表中选择。"),
                field);
    }

    List<Customer> findAllByCodeIn(Iterable<String> codes);

    boolean existsById(String code);

    Customer save(Customer customer);
}
