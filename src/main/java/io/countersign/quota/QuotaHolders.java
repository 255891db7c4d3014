package io.countersign.quota;

import io.countersign.people.Roles;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who and what may have a quota. */
@Component
public class QuotaHolders {

    private final JdbcClient jdbc;

    QuotaHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the units that there are. */
    public Set<String> units(Collection<String> units) {
        return among("select path from org_unit where path in (:some)", units);
    }

    /** Those of the persons that may have a quota: whoever speaks to doctors for medicine's sake has none (rule C07). */
    public Set<String> persons(Collection<String> persons) {
        Set<String> found = among("select id from person where id in (:some)", persons);
        found.removeAll(medical(persons));
        return found;
    }

    /** Those of the persons that are medical representatives. */
    public Set<String> medical(Collection<String> persons) {
        return among(
                "select person from person_role where role = '" + Roles.MEDICAL_REP.key() + "' and person in (:some)",
                persons);
    }

    private Set<String> among(String query, Collection<String> some) {
        return some.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(
                        jdbc.sql(query).param("some", some).query(String.class).list());
    }
}
