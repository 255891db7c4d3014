package io.countersign.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasklist and the engine's front page are written in Chinese in full, label by label. */
class TasklistLanguageTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff]");

    /** The same in every language: names of products, signs. */
    private static final Set<String> NAMES = Set.of("Cockpit", "Countersign", "<", "<=", ">", ">=", "");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void hasAChineseWordForEveryLabel(String app) throws IOException {
        JsonNode en = labels(app, "en");
        JsonNode zh = labels(app, "zh");

        assertThat(names(zh)).isEqualTo(names(en));
        names(en).forEach(name -> {
            String chinese = zh.get(name).asText();
            assertThat(CHINESE.matcher(chinese).find() || NAMES.contains(chinese))
                    .as("%s '%s' is Chinese", name, chinese)
                    .isTrue();
            assertThat(placeholders(chinese))
                    .as("placeholders of %s", name)
                    .isSubsetOf(placeholders(en.get(name).asText()));
        });
    }

    private static JsonNode labels(String app, String language) throws IOException {
        String path = APPS + app + "/locales/" + language + ".json";
        URL found = Collections.list(TasklistLanguageTest.class.getClassLoader().getResources(path))
                .get(0);
        try (InputStream file = found.openStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            return new ObjectMapper().readTree(text).get("labels");
        }
    }

    private static Set<String> names(JsonNode labels) {
        Set<String> names = new TreeSet<>();
        labels.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
