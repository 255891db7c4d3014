package io.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page says, it says in both languages. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLAIN_KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)[}(]");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            List<Path> found = files.filter(file -> !file.toString().endsWith("_zh.properties"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyStandsInBothLanguages(Path english) throws IOException {
        Path chinese = BUNDLES.resolve(english.getFileName().toString().replace(".properties", "_zh.properties"));

        assertThat(keys(chinese)).isEqualTo(keys(english));
    }

    @Test
    void everyKeyAPageAsksForIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles()) {
            known.addAll(keys(bundle));
        }
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher key = PLAIN_KEY.matcher(Files.readString(file));
                while (key.find()) {
                    asked.add(key.group(1));
                }
            }
        }

        assertThat(asked).isNotEmpty();
        assertThat(known).containsAll(asked);
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        assertThat(properties.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
