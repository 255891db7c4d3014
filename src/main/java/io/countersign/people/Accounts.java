package io.countersign.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts people sign in with. */
public interface Accounts extends Repository<Account, String> {

    Account save(Account account);

    Optional<Account> findByUsername(String username);

    /** Those of active persons that are not disabled, by username: what the engine's identities are kept equal to. */
    @Query("select a from Account a join Person p on p.id = a.person"
            + " where a.enabled = true and p.active = true order by a.username")
    List<Account> usable();

    long count();
}
