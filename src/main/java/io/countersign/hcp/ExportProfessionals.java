package io.countersign.hcp;

import io.countersign.language.PlainText;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.Person;
import io.countersign.people.Roles;
import io.countersign.storage.TimeOrderedIds;
import io.countersign.web.InvalidInput;
import io.countersign.web.TypedInput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands the register of professionals out as CSV (rule C27): compliance only, for a purpose that is written down with who, when
 * and how many persons before the first line is given; numbers stay masked.
 */
@Service
public class ExportProfessionals {

    private static final int MOST = 5_000;
    private static final int LONGEST_PURPOSE = 500;
    private static final String CONTENT = "code, name, title, institution, department, city, tier";

    private final Professionals professionals;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExportProfessionals(
            Professionals professionals,
            CurrentPerson current,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.professionals = professionals;
        this.current = current;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public String export(@Nullable String purpose) {
        Person person = allowed();
        String why = TypedInput.typed(purpose)
                .orElseThrow(() -> new InvalidInput(
                        "purpose", new Text("Say what the personal data are needed for.", "请说明导出个人信息的用途。")));
        PlainText.problem(why, LONGEST_PURPOSE).ifPresent(problem -> {
            throw new InvalidInput("purpose", problem);
        });
        List<Professional> found = professionals.search("", MOST);
        logged(person, why, found.size());
        return csv(found);
    }

    private Person allowed() {
        return current.person()
                .filter(person -> person.has(Roles.COMPLIANCE_OFFICER))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-export",
                        new Text(
                                "Personal data are exported by compliance only. Ask a compliance officer.",
                                "个人信息仅可由合规人员导出，请联系合规专员。")));
    }

    private void logged(Person person, String purpose, int persons) {
        jdbc.sql("insert into personal_data_export (id, person, purpose, content, persons, exported_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        TimeOrderedIds.next(),
                        person.id().value(),
                        purpose,
                        CONTENT,
                        persons,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        events.publishEvent(new Deed(
                "personal-data-exported",
                null,
                new Text("Exported data of " + persons + " professionals", "导出 " + persons + " 名专家的个人信息"),
                purpose,
                Map.of("persons", String.valueOf(persons), "content", CONTENT)));
    }

    private static String csv(List<Professional> found) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord("code", "name", "title", "institution", "department", "city", "tier");
            for (Professional one : found) {
                printer.printRecord(
                        one.code(),
                        one.name().zh(),
                        one.title().zh(),
                        one.institution().zh(),
                        one.department().zh(),
                        one.city(),
                        one.tier());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "\uFEFF" + text;
    }
}
