package io.countersign.storage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** One table of the demo world, {@code db/demo/<name>.csv}; days in it are counted from today. */
public final class DemoFile {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoFile() {}

    public static List<CSVRecord> rows(String name) {
        try (InputStreamReader reader = new InputStreamReader(
                new ClassPathResource("db/demo/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException("The demo world's " + name + " cannot be read", missing);
        }
    }

    /** The day so many days from today that the row's column names; negative ones have passed. */
    public static LocalDate day(CSVRecord row, String column, LocalDate today) {
        return today.plusDays(Long.parseLong(row.get(column)));
    }
}
