package io.countersign.exchange;

import io.countersign.calendar.PeriodKey;
import io.countersign.catalogue.Products;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.quota.Quota;
import io.countersign.quota.QuotaHolders;
import io.countersign.quota.QuotaSums;
import io.countersign.quota.SetQuotas;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Sales quotas as a tree, wholes and parts in one table: always all of it or nothing, and every row of a sum that is wrong is
 * named. A quota that is there already gets the amount of the table.
 */
@Component
class ImportQuotas implements Importable<Quota> {

    private static final PeriodKey NONE = new PeriodKey("2000");

    private final SetQuotas set;
    private final QuotaHolders holders;
    private final Products products;

    ImportQuotas(SetQuotas set, QuotaHolders holders, Products products) {
        this.set = set;
        this.holders = holders;
        this.products = products;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.QUOTAS;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("period", "Period", "期间", "2027-Q1"),
                Column.required("unit", "Unit", "组织", "CN/EAST/SH1"),
                Column.optional("person", "Person", "人员", "chen.jie"),
                Column.optional("sku", "SKU", "产品编码", "P-2001"),
                Column.required("amount", "Amount", "任务金额", "600000.00"));
    }

    @Override
    public Optional<Quota> read(Cells cells) {
        PeriodKey period = period(cells);
        String unit = cells.code("unit", 60);
        String person = cells.optionalCode("person", 60).orElse("");
        String sku = cells.optionalCode("sku", 20).orElse("");
        Money amount = cells.money("amount");
        return cells.valid(() -> new Quota(new Quota.Key(period, unit, person, sku), amount));
    }

    private static PeriodKey period(Cells cells) {
        try {
            return new PeriodKey(cells.text("period", 7));
        } catch (Refusal none) {
            cells.fault("period", none.text().en(), none.text().zh());
            return NONE;
        }
    }

    @Override
    public void check(List<Line<Quota>> lines, Faults faults) {
        known(lines, Quota.Key::unit, holders.units(all(lines, Quota.Key::unit)), "unit", faults);
        medical(lines, faults);
        Set<String> skus = all(lines, Quota.Key::sku);
        known(lines, Quota.Key::sku, skus.isEmpty() ? Set.of() : products.skusAmong(skus), "sku", faults);
        Set<Quota.Key> seen = new HashSet<>();
        for (Line<Quota> line : lines) {
            if (!seen.add(line.value().key())) {
                faults.add(line.row(), "period", null, new Text("It stands further up already.", "与上方的行重复。"));
            }
        }
        if (faults.isEmpty()) {
            sums(lines, faults);
        }
    }

    private void medical(List<Line<Quota>> lines, Faults faults) {
        Set<String> persons = all(lines, Quota.Key::person);
        Set<String> medical = holders.medical(persons);
        for (Line<Quota> line : lines) {
            String person = line.value().key().person();
            if (medical.contains(person)) {
                faults.add(
                        line.row(),
                        "person",
                        person,
                        new Text("A medical representative has no sales quota (rule C07).", "医药代表不得承担销售任务（规则 C07）。"));
            }
        }
        persons.removeAll(medical);
        Set<String> allowed = new HashSet<>(holders.persons(persons));
        allowed.addAll(medical);
        known(lines, Quota.Key::person, allowed, "person", faults);
    }

    private void sums(List<Line<Quota>> lines, Faults faults) {
        for (QuotaSums.Problem problem :
                set.problems(lines.stream().map(Line::value).toList())) {
            lines.stream()
                    .filter(line -> line.value().key().equals(problem.whole())
                            || problem.parts().contains(line.value().key()))
                    .forEach(line -> faults.add(
                            line.row(), "amount", line.value().amount().toString(), problem.text()));
        }
    }

    private static Set<String> all(List<Line<Quota>> lines, Function<Quota.Key, String> part) {
        return lines.stream()
                .map(line -> part.apply(line.value().key()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void known(
            List<Line<Quota>> lines,
            Function<Quota.Key, String> part,
            Set<String> known,
            String column,
            Faults faults) {
        for (Line<Quota> line : lines) {
            String text = part.apply(line.value().key());
            if (!text.isEmpty() && !known.contains(text)) {
                faults.add(
                        line.row(),
                        column,
                        text,
                        new Text("There is no " + column + " " + text + ".", "不存在：" + text + "。"));
            }
        }
    }

    @Override
    public void write(List<Line<Quota>> lines, Faults faults) {
        try {
            set.set(lines.stream().map(Line::value).toList());
        } catch (Refusal refused) {
            lines.forEach(line -> faults.add(line.row(), refused));
        }
    }
}
