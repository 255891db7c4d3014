package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** What every decision table in {@code processes/} owes to those who change a threshold in it. */
class DecisionTableRulesTest {

    private static final Pattern MEANT = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*([-_][a-zA-Z0-9]+)*");

    private final Map<Path, DmnModelInstance> tables = tables();
    private final List<String> broken = new ArrayList<>();

    @Test
    void fileIsNamedAsItsDecision() {
        tables.forEach((file, table) -> {
            List<String> names = table.getModelElementsByType(Decision.class).stream()
                    .map(decision -> kebab(decision.getId()) + ".dmn")
                    .toList();
            check(names.contains(file.getFileName().toString()), file, "holds " + names);
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void hitPolicyIsOneThatFailsLoudlyOrMeansMany() {
        each(
                DecisionTable.class,
                (file, table) -> check(
                        List.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT, HitPolicy.RULE_ORDER)
                                .contains(table.getHitPolicy()),
                        file,
                        "has hit policy " + table.getHitPolicy()));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyRuleSaysWhyItIsThereAndHasAnIdThatMayBeQuoted() {
        each(Rule.class, (file, rule) -> {
            check(
                    rule.getDescription() != null
                            && !rule.getDescription().getTextContent().isBlank(),
                    file,
                    "rule " + rule.getId() + " gives no reason in its annotation");
            check(
                    MEANT.matcher(rule.getId()).matches() && !rule.getId().startsWith("DecisionRule_"),
                    file,
                    "rule " + rule.getId() + " has an id that says nothing; it is stored with what it decided");
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void inputsAndOutputsAreTypedAndLabelled() {
        each(Input.class, (file, input) -> {
            check(input.getLabel() != null, file, "an input has no label");
            check(input.getInputExpression().getTypeRef() != null, file, "input " + input.getLabel() + " has no type");
        });
        each(Output.class, (file, output) -> {
            check(output.getName() != null, file, "an output has no name");
            check(output.getTypeRef() != null, file, "output " + output.getName() + " has no type");
        });
        assertThat(broken).isEmpty();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private interface Check<T> {
        void of(Path file, T element);
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> void each(
            Class<T> type, Check<T> rule) {
        tables.forEach((file, table) -> table.getModelElementsByType(type).forEach(element -> rule.of(file, element)));
    }

    private void check(boolean holds, Path file, String otherwise) {
        if (!holds) {
            broken.add(file.getFileName() + " " + otherwise);
        }
    }

    private static Map<Path, DmnModelInstance> tables() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            Map<Path, DmnModelInstance> tables = files.filter(
                            file -> file.toString().endsWith(".dmn"))
                    .collect(Collectors.toMap(
                            file -> file, file -> Dmn.readModelFromFile(file.toFile()), (a, b) -> a, TreeMap::new));
            assertThat(tables).as("decision tables in processes/").isNotEmpty();
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
