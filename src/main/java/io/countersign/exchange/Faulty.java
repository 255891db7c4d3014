package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An import of which nothing was written, with its whole report. */
public class Faulty extends Refusal {

    private final ImportReport report;

    public Faulty(ImportReport report) {
        super(Kind.RULE, "import-refused", sentence(report), "file");
        this.report = report;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("report", report);
    }

    static Refusal notExported(ImportKind kind) {
        return new Refusal(
                Kind.FORBIDDEN,
                "may-not-export",
                new Text(
                        kind.title().en() + " are not exported here, or not by you.",
                        "“" + kind.title().zh() + "”不支持导出，或您没有权限。"));
    }

    private static Text sentence(ImportReport report) {
        List<Fault> faults = report.faults();
        Fault first = faults.get(0);
        String column = Objects.requireNonNullElse(first.column(), "");
        return new Text(
                "Nothing was imported: " + report.faulty() + " of " + report.rows() + " rows cannot be. Row "
                        + first.row() + " " + column + ": " + first.reason().en(),
                "未导入任何数据：共 " + report.rows() + " 行，其中 " + report.faulty() + " 行不合格。第 " + first.row() + " 行 " + column
                        + "：" + first.reason().zh());
    }
}
