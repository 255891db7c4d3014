package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;

/** What happens to the good rows of a table that has bad ones. */
public enum ImportMode {
    /** One bad row, and none is written. */
    ALL_OR_NOTHING,
    /** Good rows are written, bad ones are reported. */
    ROW_BY_ROW;

    /** @throws Refusal when the word is neither {@code all} nor {@code rows} */
    public static ImportMode of(String word) {
        return switch (word) {
            case "all" -> ALL_OR_NOTHING;
            case "rows" -> ROW_BY_ROW;
            default ->
                throw new Refusal(
                        Refusal.Kind.MALFORMED,
                        "import-mode",
                        new Text(
                                "The mode is 'all' (all or nothing) or 'rows' (row by row).",
                                "导入方式为 all（全部成功或全部不导入）或 rows（逐行导入）。"),
                        "mode");
        };
    }
}
