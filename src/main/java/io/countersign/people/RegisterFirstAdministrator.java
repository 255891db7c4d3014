package io.countersign.people;

import io.countersign.language.Text;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first administrator in, into a house where nobody can yet let anybody in. Does nothing once somebody holds that
 * role, so that whoever can set the environment cannot make himself a second one.
 */
@Service
public class RegisterFirstAdministrator {

    private static final String WHOLE_HOUSE = "CN";

    private final People people;
    private final OrgUnits units;
    private final RegisterPerson register;

    RegisterFirstAdministrator(People people, OrgUnits units, RegisterPerson register) {
        this.people = people;
        this.units = units;
        this.register = register;
    }

    public boolean isNeeded() {
        return people.holdersOf(Roles.PLATFORM_ADMINISTRATOR, Limit.of(1)).isEmpty();
    }

    /** @param passwordHash as the application's {@code PasswordEncoder} writes it */
    @Transactional
    public void register(String username, String passwordHash) {
        if (!isNeeded()) {
            return;
        }
        if (units.findByPath(WHOLE_HOUSE).isEmpty()) {
            units.save(OrgUnit.found(WHOLE_HOUSE, new Text("Whole organisation", "总部")));
        }
        register.register(new RegisterPerson.Command(
                new PersonId(username),
                new Text("Administrator", "系统管理员"),
                WHOLE_HOUSE,
                null,
                null,
                Set.of(Roles.PLATFORM_ADMINISTRATOR),
                username,
                passwordHash));
    }
}
