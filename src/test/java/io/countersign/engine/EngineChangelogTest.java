package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class EngineChangelogTest {

    @Test
    void listsEveryUpgradeOfTheEngineInUse() throws IOException {
        String changelog = Files.readString(Path.of("db/changelog/engine.yaml"));
        Resource[] shipped = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/camunda/bpm/engine/db/liquibase/upgrade/mysql_engine_*.sql");

        List<String> missing = Arrays.stream(shipped)
                .map(file -> String.valueOf(file.getFilename()).replace("mysql_", "${engine.db}_"))
                .filter(name -> !changelog.contains(name))
                .toList();

        assertThat(shipped).isNotEmpty();
        assertThat(missing).isEmpty();
    }
}
