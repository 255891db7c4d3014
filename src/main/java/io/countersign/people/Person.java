package io.countersign.people;

import io.countersign.language.Text;
import io.countersign.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here. Separation of duties is by person: whoever has two accounts is still one person. Persons are never
 * deleted, because decisions name them; who left is inactive.
 */
@Entity
public class Person {

    @Id
    private String id;

    private String nameEn;
    private String nameZh;
    private String unit;
    private @Nullable PersonId manager;
    private boolean active;
    private @Nullable Money authority;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(
            PersonId id,
            Text name,
            String unit,
            @Nullable PersonId manager,
            @Nullable Money authority,
            Set<Role> roles) {
        this.id = id.value();
        this.nameEn = name.en();
        this.nameZh = name.zh();
        this.unit = unit;
        this.manager = manager;
        this.active = true;
        this.authority = authority;
        this.roles = new HashSet<>(roles);
    }

    /**
     * @param unit      path of the organisation unit, {@code CN/EAST/SH1}
     * @param authority up to which amount this person may approve, or null for as far as the policy's role demands
     */
    static Person join(
            PersonId id,
            Text name,
            String unit,
            @Nullable PersonId manager,
            @Nullable Money authority,
            Set<Role> roles) {
        return new Person(id, name, unit, manager, authority, roles);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public Text name() {
        return new Text(nameEn, nameZh);
    }

    /** Path of the organisation unit, {@code CN/EAST/SH1}; a unit's path starts with the path of the unit above. */
    public String unit() {
        return unit;
    }

    public Optional<PersonId> manager() {
        return Optional.ofNullable(manager);
    }

    public boolean isActive() {
        return active;
    }

    /** Up to which amount this person may approve; empty means as far as the policy's role demands. */
    public Optional<Money> authority() {
        return Optional.ofNullable(authority);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether there is anything this person may decide on: by an authority of his own, else by a role that decides. */
    boolean mayDecide() {
        return authority != null ? authority.isPositive() : roles.stream().anyMatch(Roles::decides);
    }

    boolean mayDecideUpTo(Money amount) {
        return mayDecide() && (authority == null || !amount.exceeds(authority));
    }

    void leave() {
        active = false;
    }
}
