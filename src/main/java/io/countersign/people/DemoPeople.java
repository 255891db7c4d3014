package io.countersign.people;

import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.storage.DemoChapter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The persons of Yunshan Pharma, their units and territories; everybody signs in with the same well-known password. */
@Component
@Profile("demo")
class DemoPeople implements DemoChapter {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final OrgUnits units;
    private final Territories territories;
    private final RegisterPerson register;
    private final PasswordEncoder encoder;
    private final Substitutions substitutions;
    private final Today today;
    private final Clock clock;

    DemoPeople(
            OrgUnits units,
            Territories territories,
            RegisterPerson register,
            PasswordEncoder encoder,
            Substitutions substitutions,
            Today today,
            Clock clock) {
        this.units = units;
        this.territories = territories;
        this.register = register;
        this.encoder = encoder;
        this.substitutions = substitutions;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        read("units").forEach(row -> units.save(OrgUnit.found(row.get("path"), text(row))));
        read("territories")
                .forEach(row -> territories.save(Territory.assign(row.get("code"), text(row), row.get("unit"))));
        String hash = encoder.encode("countersign");
        read("persons").forEach(row -> register.register(person(row, hash)));
        PersonId away = new PersonId("lin.tao");
        substitutions.save(Substitution.agree(
                away,
                new PersonId("he.wei"),
                today.date().minusDays(1),
                today.date().plusDays(60),
                away,
                clock.instant()));
    }

    private static RegisterPerson.Command person(CSVRecord row, String hash) {
        @Nullable PersonId manager = row.get("manager").isEmpty() ? null : new PersonId(row.get("manager"));
        @Nullable Money authority = row.get("authority").isEmpty() ? null : Money.of(row.get("authority"));
        Set<Role> roles = Stream.of(row.get("roles").split(" ")).map(Role::new).collect(Collectors.toSet());
        return new RegisterPerson.Command(
                new PersonId(row.get("id")),
                text(row),
                row.get("unit"),
                manager,
                authority,
                roles,
                row.get("id"),
                hash);
    }

    private static Text text(CSVRecord row) {
        return new Text(row.get("en"), row.get("zh"));
    }

    private static List<CSVRecord> read(String name) {
        try (InputStreamReader reader = new InputStreamReader(
                new ClassPathResource("db/demo/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException("The demo world's " + name + " cannot be read", missing);
        }
    }
}
