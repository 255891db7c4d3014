package io.countersign.engine.guard;

import io.countersign.engine.EngineGateway;
import io.countersign.people.Account;
import io.countersign.people.Accounts;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's users and groups equal to our accounts and roles, so that its web applications know names and
 * memberships. One way only: the engine's own identity tables are closed to everybody, nothing is read back from them.
 */
@Component
class IdentityMirror {

    private final EngineGateway gateway;
    private final ProcessEngineConfigurationImpl engine;
    private final IdentityService identity;
    private final Accounts accounts;
    private final People people;

    IdentityMirror(
            EngineGateway gateway,
            ProcessEngineConfigurationImpl engine,
            IdentityService identity,
            Accounts accounts,
            People people) {
        this.gateway = gateway;
        this.engine = engine;
        this.identity = identity;
        this.accounts = accounts;
        this.people = people;
    }

    /** Every account and every role; once at start. */
    void mirrorAll() {
        List<Account> usable = accounts.usable();
        Map<PersonId, Person> persons = people
                .get(usable.stream().map(Account::person).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Set<String> gone = known();
        usable.forEach(account -> gone.remove(account.username()));
        write(writer -> {
            Roles.all().forEach(role -> writeGroup(writer, role));
            usable.forEach(account ->
                    writeUser(writer, account.username(), Objects.requireNonNull(persons.get(account.person()))));
            gone.forEach(writer::deleteUser);
        });
    }

    /** One account, when it signs in: it may be younger than the start, or have changed since. */
    void mirror(String account) {
        people.ofAccount(account).ifPresent(person -> write(writer -> writeUser(writer, account, person)));
    }

    private void writeGroup(DbIdentityServiceProvider writer, Role role) {
        if (writer.findGroupById(role.key()) == null) {
            var group = writer.createNewGroup(role.key());
            group.setName(Roles.title(role).both());
            group.setType("ROLE");
            writer.saveGroup(group);
        }
    }

    private void writeUser(DbIdentityServiceProvider writer, String account, Person person) {
        var known = writer.findUserById(account);
        var user = known == null ? writer.createNewUser(account) : known;
        // one name in both languages: Tasklist shows first and last name side by side
        if (!person.name().zh().equals(user.getFirstName())
                || !person.name().en().equals(user.getLastName())) {
            user.setFirstName(person.name().zh());
            user.setLastName(person.name().en());
            writer.saveUser(user);
        }
        Set<String> wanted = person.roles().stream().map(Role::key).collect(Collectors.toSet());
        Set<String> held = known == null ? Set.of() : groupsOf(account);
        wanted.stream().filter(role -> !held.contains(role)).forEach(role -> writer.createMembership(account, role));
        held.stream().filter(role -> !wanted.contains(role)).forEach(role -> writer.deleteMembership(account, role));
    }

    private Set<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).listPage(0, 100).stream()
                .map(group -> group.getId())
                .collect(Collectors.toSet());
    }

    /** Page by page, as the engine gives no unbounded list. */
    private Set<String> known() {
        Set<String> known = new HashSet<>();
        int page = 500;
        int found = page;
        for (int from = 0; found == page; from += page) {
            int start = from;
            List<String> ids =
                    gateway.call(() -> identity.createUserQuery().orderByUserId().asc().listPage(start, page).stream()
                            .map(user -> user.getId())
                            .toList());
            known.addAll(ids);
            found = ids.size();
        }
        return known;
    }

    private void write(Consumer<DbIdentityServiceProvider> work) {
        gateway.run(() -> engine.getCommandExecutorTxRequired().execute(context -> {
            work.accept(new DbIdentityServiceProvider());
            return null;
        }));
    }
}
