package io.countersign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.MySQLContainer;

/**
 * A real MySQL for the system tests: the one named by {@code -Dcountersign.test.jdbc-url=jdbc:mysql://user:password@host/},
 * else a private one that {@code db/mysql.sh} fetches and starts, else one in Docker. Each Spring context gets a database of
 * its own. There is no way back to H2: where no MySQL can be had, the tests fail and say so.
 */
public final class Mysql implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String OPTIONS =
            "?nullDatabaseMeansCurrent=true&rewriteBatchedStatements=true&useLocalSessionState=true"
                    + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&sslMode=DISABLED&allowPublicKeyRetrieval=true";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Started by the first test that asks. */
    private static final class Server {
        static final String URL = start();

        private static String start() {
            String given = System.getProperty("countersign.test.jdbc-url", "");
            if (given.isBlank()) {
                return startScript();
            }
            return given.endsWith("/") ? given : given + "/";
        }

        private static String startScript() {
            try {
                // the open stdin is a lease: however this JVM ends, the kernel closes it and the server stops
                Process script = new ProcessBuilder("db/mysql.sh")
                        .redirectError(Redirect.INHERIT)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(script)));
                String url = new BufferedReader(new InputStreamReader(script.getInputStream(), UTF_8)).readLine();
                return url == null ? startContainer() : url;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @SuppressWarnings("resource") // lives until this JVM ends; Testcontainers takes it away
        private static String startContainer() {
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                throw new IllegalStateException(
                        "No MySQL: db/mysql.sh gave none (see its message above), and there is no Docker. "
                                + "Name one: -Dcountersign.test.jdbc-url=jdbc:mysql://user:password@host:3306/");
            }
            MySQLContainer<?> container = new MySQLContainer<>("mysql:9.4")
                    .withUsername("root")
                    .withCommand(
                            "--character-set-server=utf8mb4",
                            "--collation-server=utf8mb4_bin",
                            "--transaction-isolation=READ-COMMITTED");
            container.start();
            return "jdbc:mysql://root:" + container.getPassword() + "@" + container.getHost() + ":"
                    + container.getFirstMappedPort() + "/";
        }

        private static void stop(Process script) {
            try {
                script.getOutputStream().close();
                script.waitFor();
            } catch (IOException | InterruptedException e) {
                script.destroy();
            }
        }
    }

    /** The address of a new, empty database. */
    public static String newDatabase() {
        String name = "it_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(Server.URL + OPTIONS)) {
            connection
                    .createStatement()
                    .execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
            System.out.println("*** SYSTEM TESTS RUN ON "
                    + connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion() + ", database " + name + " ***");
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be created at " + Server.URL, e);
        }
        return Server.URL + name + OPTIONS;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // user and password are part of the address
        TestPropertyValues.of(
                        "spring.datasource.url=" + newDatabase(),
                        "spring.datasource.username=",
                        "spring.datasource.password=")
                .applyTo(context);
    }
}
