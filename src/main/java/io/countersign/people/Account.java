package io.countersign.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What a person signs in with. One person may have several; decisions count persons, never accounts. */
@Entity
public class Account {

    @Id
    private String username;

    private String passwordHash;
    private String person;
    private boolean enabled;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String username, String passwordHash, PersonId person) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.person = person.value();
        this.enabled = true;
    }

    /** @param passwordHash as the application's {@code PasswordEncoder} writes it */
    public static Account open(String username, String passwordHash, PersonId person) {
        return new Account(username, passwordHash, person);
    }

    public String username() {
        return username;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    public void disable() {
        enabled = false;
    }
}
