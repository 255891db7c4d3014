package io.countersign.people;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Everybody who works here or did. */
public interface People extends Repository<Person, String> {

    Person save(Person person);

    Optional<Person> findById(String id);

    List<Person> findByIdIn(Collection<String> ids);

    /** Active holders of a role who can sign in, by id. */
    @Query("select distinct p from Person p join p.roles r where r = :role and p.active = true"
            + " and exists (select a from Account a where a.person = p.id and a.enabled = true)"
            + " order by p.id")
    List<Person> holdersOf(@Param("role") Role role, Limit limit);

    /** Active holders of a role in one of some units who can sign in, by id. */
    @Query("select distinct p from Person p join p.roles r where r = :role and p.active = true and p.unit in :units"
            + " and exists (select a from Account a where a.person = p.id and a.enabled = true)"
            + " order by p.id")
    List<Person> holdersIn(@Param("role") Role role, @Param("units") Collection<String> units, Limit limit);

    @Query("select p from Person p left join fetch p.roles join Account a on a.person = p.id"
            + " where a.username = :username and a.enabled = true and p.active = true")
    Optional<Person> ofAccount(@Param("username") String username);

    /** The account a person is asked under: the one bearing the person's id, else the first. */
    @Query("select a.username from Account a where a.person = :person and a.enabled = true"
            + " order by case when a.username = a.person then 0 else 1 end, a.username")
    List<String> usernamesOf(@Param("person") String person, Limit limit);

    @Query(
            "select p from Person p where p.active = true and (lower(p.nameEn) like :like escape '!' or p.nameZh like :like escape '!'"
                    + " or p.id like :like escape '!') order by p.id")
    List<Person> search(@Param("like") String like, Limit limit);

    default Optional<Person> find(PersonId id) {
        return findById(id.value());
    }

    default Person get(PersonId id) {
        return find(id).orElseThrow(() -> new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-person",
                new Text(
                        "There is nobody called '" + id + "'. Choose a person from the list.",
                        "没有“" + id + "”此人，请从列表中选择。")));
    }

    default List<Person> get(Collection<PersonId> ids) {
        return findByIdIn(ids.stream().map(PersonId::value).collect(Collectors.toSet()));
    }

    default Optional<String> accountOf(PersonId person) {
        return usernamesOf(person.value(), Limit.of(1)).stream().findFirst();
    }

    default Set<Role> rolesOf(PersonId person) {
        return find(person).map(Person::roles).orElse(Set.of());
    }
}
