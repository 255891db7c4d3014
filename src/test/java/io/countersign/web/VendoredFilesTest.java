package io.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The viewers are copies from npm; nobody changes them by hand, and each copy brings its licence. */
class VendoredFilesTest {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.list(VENDOR)) {
            List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(found).extracting(path -> path.getFileName().toString()).contains("bpmn-js-18.31.1");
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyFileIsTheOneWhoseSumIsWrittenDown(Path folder) throws Exception {
        TreeMap<String, String> written = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
            written.put(line.substring(66), line.substring(0, 64));
        }

        TreeMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("SHA256SUMS")) {
                    found.put(name, sum(file));
                }
            }
        }

        assertThat(found).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageBringsItsLicence(Path folder) {
        assertThat(folder.resolve("LICENSE")).isNotEmptyFile();
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
