package io.countersign.exchange;

import io.countersign.document.ExaminedFile;
import io.countersign.document.FileType;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Deed;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a table: all of it or nothing, or row by row. Everything is read and checked before the first row is written, so a
 * report names all faults at once; nothing half-written stays.
 */
@Service
public class RunImport {

    private static final int MOST_ROWS = 200_000;

    /** Who imports what, from which file. */
    public record Command(ImportKind kind, ImportMode mode, Person by, String fileName, byte[] content) {}

    private final List<Importable<?>> importables;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RunImport(List<Importable<?>> importables, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.importables = importables;
        this.transaction = transaction;
        this.events = events;
    }

    /** @throws Refusal when the person may not, or the file is none that can be read at all */
    public ImportReport run(Command command) {
        if (!command.kind().isFor(command.by().roles())) {
            throw notYours(command.kind());
        }
        ExaminedFile file = ExaminedFile.examine(command.fileName(), command.content());
        Table table = table(file);
        return importables.stream()
                .filter(importable -> importable.kind() == command.kind())
                .findFirst()
                .map(importable -> run(importable, table, file.name(), command))
                .orElseThrow(() -> new IllegalStateException("Nothing imports " + command.kind()));
    }

    public List<Column> columns(ImportKind kind) {
        return importables.stream()
                .filter(importable -> importable.kind() == kind)
                .findFirst()
                .map(Importable::columns)
                .orElseThrow();
    }

    private <T> ImportReport run(Importable<T> importable, Table table, String fileName, Command command) {
        Faults faults = new Faults();
        List<Line<T>> lines = new ArrayList<>();
        int rows = read(importable, table, lines, faults);
        importable.check(lines, faults);
        lines.removeIf(line -> faults.concerns(line.row()));
        ImportMode mode = importable.isWhole() ? ImportMode.ALL_OR_NOTHING : command.mode();
        int imported = faults.concerns(1)
                ? 0
                : switch (mode) {
                    case ALL_OR_NOTHING -> faults.isEmpty() ? together(importable, lines, faults, command) : 0;
                    case ROW_BY_ROW -> oneByOne(importable, lines, faults, command);
                };
        return new ImportReport(
                command.kind(),
                fileName,
                table.format(),
                table.charset(),
                mode,
                rows,
                imported,
                rows - imported,
                faults.list());
    }

    private static <T> int read(Importable<T> importable, Table table, List<Line<T>> lines, Faults faults) {
        AtomicReference<@Nullable Heading> heading = new AtomicReference<>();
        int[] rows = {0};
        table.rows(row -> {
            Heading known = heading.get();
            if (row.isBlank()) {
                return;
            }
            if (known == null) {
                heading.set(new Heading(importable.columns(), row, faults));
                return;
            }
            if (++rows[0] > MOST_ROWS) {
                throw tooMany();
            }
            importable
                    .read(new Cells(known, row, faults))
                    .ifPresent(value -> lines.add(new Line<>(row.number(), value)));
        });
        if (rows[0] == 0) {
            faults.add(
                    1, null, null, new Text("The table has a heading but no rows, or is empty.", "表格为空，或只有表头没有数据行。"));
        }
        return rows[0];
    }

    private <T> int together(Importable<T> importable, List<Line<T>> lines, Faults faults, Command command) {
        try {
            transaction.executeWithoutResult(status -> {
                importable.write(lines, faults);
                if (faults.isEmpty()) {
                    tell(command, lines.size());
                } else {
                    status.setRollbackOnly();
                }
            });
        } catch (DataIntegrityViolationException violated) {
            faults.add(0, null, null, taken());
        }
        return faults.isEmpty() ? lines.size() : 0;
    }

    private <T> int oneByOne(Importable<T> importable, List<Line<T>> lines, Faults faults, Command command) {
        if (importable.inBulk() && bulk(importable, lines, command)) {
            return lines.size();
        }
        int imported = 0;
        for (Line<T> line : lines) {
            imported += alone(importable, line, faults) ? 1 : 0;
        }
        int count = imported;
        transaction.executeWithoutResult(status -> tell(command, count));
        return imported;
    }

    /** False when anything was refused; then nothing was written. */
    private <T> boolean bulk(Importable<T> importable, List<Line<T>> lines, Command command) {
        Faults faults = new Faults();
        return together(importable, lines, faults, command) == lines.size() && faults.isEmpty();
    }

    private <T> boolean alone(Importable<T> importable, Line<T> line, Faults faults) {
        try {
            transaction.executeWithoutResult(status -> {
                importable.write(List.of(line), faults);
                if (faults.concerns(line.row())) {
                    status.setRollbackOnly();
                }
            });
        } catch (DataIntegrityViolationException violated) {
            faults.add(line.row(), null, null, taken());
        }
        return !faults.concerns(line.row());
    }

    private void tell(Command command, int imported) {
        String what = command.kind().path();
        events.publishEvent(new Deed(
                "imported",
                null,
                new Text(
                        imported + " rows of " + command.kind().title().en() + " were imported from a file.",
                        "从文件导入“" + command.kind().title().zh() + "” " + imported + " 行。"),
                null,
                Map.of("kind", what, "rows", Integer.toString(imported), "file", command.fileName())));
    }

    private static Table table(ExaminedFile file) {
        return Optional.of(file)
                .filter(found -> found.type() == FileType.XLSX)
                .<Table>map(found -> new ExcelTable(found.content()))
                .or(() -> Optional.of(file)
                        .filter(found -> found.type() == FileType.TEXT)
                        .map(found -> CsvTable.of(found.content())))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        "file-type",
                        new Text(
                                "Tables are imported from CSV (UTF-8 or GBK) and Excel (xlsx) files only; the content decides, not the name.",
                                "仅支持导入 CSV（UTF-8 或 GBK）和 Excel（xlsx）文件；以文件内容而非文件名判断。"),
                        "file"));
    }

    private static Text taken() {
        return new Text(
                "The database refuses this row: something in it exists already or is unknown.",
                "数据库拒绝该行：其中的内容已存在或引用了不存在的数据。");
    }

    private static Refusal tooMany() {
        return new Refusal(
                Refusal.Kind.RULE,
                "too-many-rows",
                new Text(
                        "The table has more than " + MOST_ROWS + " rows; split it.",
                        "表格超过 " + MOST_ROWS + " 行，请拆分后导入。"),
                "file");
    }

    private static Refusal notYours(ImportKind kind) {
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                "may-not-import",
                new Text(
                        kind.title().en() + " are imported by those who answer for them; ask one of them.",
                        "“" + kind.title().zh() + "”由负责部门导入，请联系相应人员。"));
    }
}
