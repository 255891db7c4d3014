package io.countersign.people;

import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody into the house, with an account to sign in with. */
@Service
public class RegisterPerson {

    /**
     * @param unit         path of the organisation unit
     * @param authority    up to which amount the person may approve, or null for as far as the role goes
     * @param passwordHash as the application's {@code PasswordEncoder} writes it
     */
    public record Command(
            PersonId id,
            Text name,
            String unit,
            @Nullable PersonId manager,
            @Nullable Money authority,
            Set<Role> roles,
            String username,
            String passwordHash) {}

    private final People people;
    private final Accounts accounts;

    RegisterPerson(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Transactional
    public Person register(Command command) {
        Person person = people.save(Person.join(
                command.id(), command.name(), command.unit(), command.manager(), command.authority(), command.roles()));
        accounts.save(Account.open(command.username(), command.passwordHash(), command.id()));
        return person;
    }
}
