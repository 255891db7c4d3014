package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Camunda Modeler offers to designers must be what the processes use. */
class ElementTemplatesTest {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");
    private static final Pattern SERVICE_TASK_DELEGATE =
            Pattern.compile("<bpmn:serviceTask[^>]*camunda:delegateExpression=\"(\\$\\{[A-Za-z0-9]+})\"");

    @Test
    void offerEveryStepThatTheProcessesOfTheirFamilyUse() throws IOException {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Path model : models()) {
            Path templates =
                    Path.of(".camunda/element-templates", model.getParent().getFileName() + ".json");
            String offered = Files.exists(templates) ? Files.readString(templates) : "";
            Matcher used = SERVICE_TASK_DELEGATE.matcher(Files.readString(model));
            while (!offered.isEmpty() && used.find()) {
                found++;
                if (!offered.contains('"' + used.group(1) + '"')) {
                    missing.add(used.group(1));
                }
            }
        }
        assertThat(found).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .filter(file -> !file.getParent().endsWith("approval")) // its steps are not for recombining
                    .toList();
        }
    }

    @Test
    void nameOnlyBeansThatExist() throws IOException {
        List<String> unknown = new ArrayList<>();
        Set<String> beans = ModelRulesTest.beansOfModels().keySet();
        for (JsonNode template : templates()) {
            Matcher delegate = DELEGATE.matcher(template.toString());
            while (delegate.find()) {
                if (!beans.contains(delegate.group(1)) && !delegate.group(1).equals("due")) {
                    unknown.add(template.get("id").asText() + " names " + delegate.group(1));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void areWhatTheModelerExpects() throws IOException {
        List<JsonNode> templates = templates();

        assertThat(templates).allSatisfy(template -> {
            assertThat(template.path("$schema").asText()).contains("element-templates-json-schema");
            assertThat(template.path("name").asText()).isNotBlank();
            assertThat(template.path("description").asText()).isNotBlank();
            assertThat(template.path("appliesTo")).isNotEmpty();
            assertThat(template.path("properties"))
                    .allSatisfy(property -> assertThat(
                                    property.path("binding").path("type").asText())
                            .isNotBlank());
        });
        assertThat(templates)
                .extracting(template -> template.path("id").asText())
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> templates() throws IOException {
        List<JsonNode> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(".camunda/element-templates"))) {
            for (Path file : files.toList()) {
                new ObjectMapper().readTree(file.toFile()).forEach(templates::add);
            }
        }
        return templates;
    }
}
