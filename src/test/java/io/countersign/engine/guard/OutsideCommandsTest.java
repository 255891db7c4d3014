package io.countersign.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** Every command the engine and its web applications have, so that a new one is noticed and judged before it ships. */
class OutsideCommandsTest {

    private static final Set<String> COMMANDS = new ClassFileImporter()
            .importPackages("org.camunda.bpm").stream()
                    .filter(type -> type.isAssignableTo(Command.class))
                    .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(JavaClass::getName)
                    .filter(name -> !name.contains(".impl.test."))
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void knowsEveryCommandOfTheEngine() throws IOException {
        assertThat(COMMANDS)
                .as(
                        "commands of the engine on the classpath; judge a new one, then add it to known-engine-commands.txt")
                .hasSizeGreaterThan(350)
                .containsExactlyInAnyOrderElementsOf(known());
    }

    @Test
    void allowsOnlyCommandsThatExist() {
        assertThat(allowed()).allSatisfy(name -> assertThat(COMMANDS).contains(name));
    }

    @Test
    void allowsNothingThatWritesBesideWhatPeopleDoInTasklist() {
        assertThat(OutsideCommands.READS)
                .as("reads that bear the name of something else")
                .noneMatch(
                        name -> name.matches(
                                ".*\\.(Set|Save|Delete|Create(?!\\w+Query)|Add|Remove|Update|Submit|Complete|Claim|Execute(?!Filter)|Deploy(?!mentQuery|mentStatisticsQuery)|"
                                        + "Correlate|Signal|Message|Modify|Migrate|Suspend|Activate|Start|Restart|Handle|Resolve|Native)\\w*"));
        assertThat(OutsideCommands.ACTS).hasSize(5);
    }

    private static Set<String> allowed() {
        return Stream.of(
                        OutsideCommands.ACTS,
                        OutsideCommands.READS,
                        OutsideCommands.REPAIRS,
                        OutsideCommands.COCKPIT,
                        OutsideCommands.ENGINE)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> known() throws IOException {
        try (var file = getClass().getResourceAsStream("known-engine-commands.txt")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        }
    }
}
