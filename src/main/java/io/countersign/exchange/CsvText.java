package io.countersign.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as CSV that no spreadsheet program executes: what looks like a formula gets an apostrophe in front. */
final class CsvText {

    private static final String STARTS = "=+-@\t\r";

    private CsvText() {}

    static String row(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    static String cell(String text) {
        String safe = looksLikeFormula(text) ? "'" + text : text;
        boolean quote =
                safe.chars().anyMatch(character -> ",\"\r\n;\t".indexOf(character) >= 0) || !safe.equals(safe.strip());
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Numbers are left alone: {@code -5.00} is one, {@code -5+cmd} is not. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d{1,18}(\\.\\d{1,6})?");
    }
}
