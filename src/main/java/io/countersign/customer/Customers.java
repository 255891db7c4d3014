package io.countersign.customer;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
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

    /**
     * Active and suspended ones, by code.
     *
     * @param pattern in lower case, escaped with {@code !}
     * @param unit    the unit they must lie in, or the empty string for all
     */
    @Query("""
            from Customer c
            where (lower(c.code) like :pattern escape '!' or lower(c.nameEn) like :pattern escape '!'
                or lower(c.nameZh) like :pattern escape '!' or lower(c.uscc) like :pattern escape '!')
              and (:unit = '' or c.unit = :unit or c.unit like concat(:unit, '/%'))
              and c.status <> 'CLOSED'
            order by c.code
            """)
    List<Customer> search(String pattern, String unit, Limit limit);

    @Query("select c.code from Customer c where c.code in :codes")
    Set<String> codesAmong(Collection<String> codes);

    /** Codes of customers with a licence whose last day is this one. */
    @Query("select distinct l.customer from Licence l where l.validTo = :day order by l.customer")
    List<String> withLicenceEnding(LocalDate day);

    List<Customer> findAllByUsccIn(Collection<String> usccs);

    /** Writes what is pending, for rows outside Hibernate that refer to it. */
    void flush();

    boolean existsById(String code);

    Customer save(Customer customer);
}
