package io.countersign.audit;

import io.countersign.language.Text;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names and roles for whole pages in one statement, however many persons stand on them. */
@Component
public class PersonCards {

    private final JdbcClient jdbc;

    PersonCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is not known any more is shown by the id. */
    public Book of(Collection<? extends @Nullable String> ids) {
        Set<String> asked = new HashSet<>();
        for (String id : ids) {
            if (id != null) {
                asked.add(id);
            }
        }
        if (asked.isEmpty()) {
            return new Book(Map.of());
        }
        Map<String, Text> names = new HashMap<>();
        Map<String, Set<Role>> roles = new HashMap<>();
        jdbc.sql("select p.id, p.name_en, p.name_zh, r.role from person p left join person_role r on r.person = p.id"
                        + " where p.id in (:ids)")
                .param("ids", asked)
                .query(row -> {
                    names.put(row.getString(1), new Text(row.getString(2), row.getString(3)));
                    Set<Role> held = roles.computeIfAbsent(row.getString(1), id -> new HashSet<>());
                    if (row.getString(4) != null) {
                        held.add(new Role(row.getString(4)));
                    }
                });
        Map<String, PersonCard> cards = new HashMap<>();
        names.forEach((id, name) -> cards.put(id, new PersonCard(id, name, title(roles.getOrDefault(id, Set.of())))));
        return new Book(cards);
    }

    private static Text title(Set<Role> held) {
        return Roles.all().stream()
                .filter(held::contains)
                .findFirst()
                .map(Roles::title)
                .orElse(new Text("no role", "无角色"));
    }

    /** The persons of one page. */
    public record Book(Map<String, PersonCard> cards) {

        public PersonCard of(String id) {
            return cards.getOrDefault(id, new PersonCard(id, new Text(id, id), new Text("unknown", "未知")));
        }

        public @Nullable PersonCard ofNullable(@Nullable String id) {
            return id == null ? null : of(id);
        }
    }
}
