package io.countersign.approval;

import io.countersign.people.PersonId;
import io.countersign.storage.DemoChapter;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The approval core by itself, with the demo world's persons and no engine: tasks are made of rows by {@link #run}. */
final class ApprovalWorld {

    static final Instant MONDAY_NINE = Instant.parse("2026-06-15T01:00:00Z");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final TransactionTemplate transaction;
    final TestSubjects subjects;
    final TestClock clock;
    final JdbcClient jdbc;

    ApprovalWorld(DataSource dataSource) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        migrate(dataSource, "storage", "people", "calendar", "approval");
        context.getEnvironment().addActiveProfile("demo");
        context.registerBean(DataSource.class, () -> dataSource);
        context.register(Parts.class);
        context.refresh();
        transaction = context.getBean(TransactionTemplate.class);
        subjects = context.getBean(TestSubjects.class);
        clock = context.getBean(TestClock.class);
        jdbc = JdbcClient.create(dataSource);
        transaction.executeWithoutResult(
                status -> context.getBeansOfType(DemoChapter.class).values().forEach(DemoChapter::load));
    }

    <T> T the(Class<T> part) {
        return context.getBean(part);
    }

    List<Object> events() {
        return the(Events.class).heard;
    }

    /** What the process does until it waits: the outcome when it ended, or null. */
    @Nullable
    Outcome run(Subject subject) {
        return transaction.execute(status -> {
            Turn turn = the(NextStep.class).next(subject);
            return switch (turn.kind()) {
                case DECIDE -> {
                    the(TaskPlaces.class)
                            .toAsk(turn.stepId())
                            .forEach(assignment ->
                                    the(TaskPlaces.class).presented(assignment, "task-" + UUID.randomUUID()));
                    yield null;
                }
                case APPOINT -> {
                    the(TaskPlaces.class).appointing(turn.stepId(), "appoint-" + turn.stepId());
                    yield null;
                }
                case CLOSE -> the(CloseRound.class).close(subject);
            };
        });
    }

    @Nullable
    Outcome open(Subject subject) {
        transaction.executeWithoutResult(status -> the(OpenRound.class).open(subject));
        return run(subject);
    }

    List<String> asked(Subject subject) {
        return jdbc.sql("select a.person from assignment a join approval_round r on r.id = a.round"
                        + " where r.subject_number = ? and a.waiting order by a.person")
                .param(subject.number())
                .query(String.class)
                .list();
    }

    String task(Subject subject, String person) {
        return jdbc.sql("select a.task from assignment a join approval_round r on r.id = a.round"
                        + " where r.subject_number = ? and a.waiting and a.person = ?")
                .params(subject.number(), person)
                .query(String.class)
                .single();
    }

    /** One person decides and the process goes on when the step is settled. */
    @Nullable
    Outcome decide(Subject subject, String person, Verdict verdict) {
        give(task(subject, person), person, verdict, verdict == Verdict.APPROVE ? null : "because");
        boolean settled = jdbc.sql("select count(*) from required_approval s join approval_round r on r.id = s.round"
                                + " where r.subject_number = ? and r.state = 'OPEN' and s.state = 'OPEN'")
                        .param(subject.number())
                        .query(Integer.class)
                        .single()
                == 0;
        return settled ? run(subject) : null;
    }

    void give(String task, String account, Verdict verdict, @Nullable String reason) {
        String hash = the(ShowApproval.class).show(task, PersonId.of("lu.wen")).evidenceHash();
        the(Decide.class).decide(new Decide.Command(task, account, verdict.name(), reason, hash));
    }

    /** A clock that a test sets. */
    static final class TestClock extends Clock {
        private Instant now = MONDAY_NINE;

        void set(Instant instant) {
            now = instant;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Everything that was published. */
    static class Events {
        final List<Object> heard = new ArrayList<>();

        @EventListener
        void hear(Record event) {
            heard.add(event);
        }
    }

    private static void migrate(DataSource dataSource, String... modules) {
        try (Connection connection = dataSource.getConnection()) {
            for (String module : modules) {
                new Liquibase(
                                "db/changelog/" + module + ".yaml",
                                new ClassLoaderResourceAccessor(),
                                DatabaseFactory.getInstance()
                                        .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                        .update("");
            }
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No {@code @Configuration}: the system tests scan this package, and would lose all other repositories to it. */
    @EnableTransactionManagement
    @EnableJpaRepositories({"io.countersign.people", "io.countersign.calendar", "io.countersign.approval"})
    @ComponentScan(
            basePackages = {"io.countersign.people", "io.countersign.calendar", "io.countersign.approval"},
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(web|process)\\..*|.*(Test|IT|Rules|PolicyTable).*"))
    static class Parts {

        @Bean
        TestSubjects testSubjects() {
            return new TestSubjects();
        }

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        Events heard() {
            return new Events();
        }

        @Bean
        ApprovalTasks approvalTasks() {
            return new ApprovalTasks() {
                @Override
                public void complete(String task, String account, Map<String, String> sent) {
                    throw new UnsupportedOperationException("There is no engine here");
                }

                @Override
                public void assign(String task, String account) {}
            };
        }

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setPackagesToScan(
                    "io.countersign.people",
                    "io.countersign.calendar",
                    "io.countersign.approval",
                    "io.countersign.money");
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(Map.of(
                    "hibernate.hbm2ddl.auto", "validate",
                    "hibernate.jdbc.time_zone", "UTC",
                    "hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP",
                    "hibernate.physical_naming_strategy",
                            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"));
            return factory;
        }

        @Bean
        JpaTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }

        @Bean
        TransactionTemplate transactionTemplate(JpaTransactionManager manager) {
            return new TransactionTemplate(manager);
        }
    }
}
