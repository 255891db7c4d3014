package io.countersign.exchange;

import io.countersign.language.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each column stands in a table; unknown, doubled and missing ones are faults of row 1. */
final class Heading {

    private final Map<String, Integer> places = new HashMap<>();

    Heading(List<Column> columns, Table.TableRow row, Faults faults) {
        for (int place = 0; place < row.cells().size(); place++) {
            String heading = row.cells().get(place).text();
            if (!heading.isBlank()) {
                place(columns, heading, place, faults);
            }
        }
        columns.stream()
                .filter(column -> column.required() && !places.containsKey(column.name()))
                .forEach(missing -> faults.add(
                        1,
                        missing.name(),
                        null,
                        new Text(
                                "The table has no column " + missing.name() + ".",
                                "缺少列“" + missing.title().zh() + "”（" + missing.name() + "）。")));
    }

    private void place(List<Column> columns, String heading, int place, Faults faults) {
        columns.stream()
                .filter(column -> column.isCalled(heading))
                .findFirst()
                .ifPresentOrElse(
                        column -> {
                            if (places.putIfAbsent(column.name(), place) != null) {
                                faults.add(
                                        1,
                                        column.name(),
                                        heading,
                                        new Text("This column stands there twice.", "该列重复出现。"));
                            }
                        },
                        () -> faults.add(1, null, heading, unknown(columns)));
    }

    private static Text unknown(List<Column> columns) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return new Text("Unknown column; allowed are: " + names + ".", "未知的列，允许的列为：" + names + "。");
    }

    Table.TableCell cell(Table.TableRow row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? Table.TableCell.EMPTY
                : row.cells().get(place);
    }
}
