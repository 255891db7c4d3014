package io.countersign.storage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the chapters of the demo world once, in one transaction, after the processes are deployed and before the first
 * request. Of several nodes that start together the one whose row comes first does it; the others wait for it.
 */
@Component
@Profile(DemoSwitch.DEMO)
class DemoWorld implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoWorld.class);

    private final List<DemoChapter> chapters;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private boolean running;

    DemoWorld(List<DemoChapter> chapters, JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!isLoaded()) {
            load();
        }
        running = true;
    }

    private void load() {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into demo_world (id, loaded_at) values (1, ?)")
                        .param(Timestamp.from(clock.instant()))
                        .update();
                chapters.forEach(DemoChapter::load);
            });
            log.info(
                    "The demo world is loaded, {} chapters; sign in as chen.jie with password countersign",
                    chapters.size());
        } catch (DuplicateKeyException rival) {
            log.info("Another node has loaded the demo world");
        }
    }

    private boolean isLoaded() {
        return jdbc.sql("select count(*) from demo_world").query(Long.class).single() > 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the engine's deployer (-1000), before the web server, which comes last of all. */
    @Override
    public int getPhase() {
        return -500;
    }
}
