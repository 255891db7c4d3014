package io.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.customer.CustomerType;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CellsTest {

    private final Faults faults = new Faults();

    @Test
    void namesRowColumnValueAndReason() {
        read("12.345", cells -> cells.money("x"));

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(7);
            assertThat(fault.column()).isEqualTo("x");
            assertThat(fault.value()).isEqualTo("12.345");
            assertThat(fault.reason().en()).contains("two decimals");
            assertThat(fault.reason().zh()).contains("两位小数");
        });
    }

    @Test
    void readsAmountsAsPeopleWriteThem() {
        assertThat((Object) read("1,234.5", cells -> cells.money("x"))).isEqualTo(Money.of("1234.50"));
        assertThat((Object) read("¥ 20", cells -> cells.money("x"))).isEqualTo(Money.of(20));
    }

    @Test
    void refusesNegativeAndHugeAmounts() {
        read("-1", cells -> cells.money("x"));
        read("99999999999999999999", cells -> cells.money("x"));
        read("1e9", cells -> cells.money("x"));

        assertThat(faults.list()).hasSize(3);
    }

    @Test
    void readsDaysAsTheyAreWrittenInChina() {
        assertThat((Object) read("2026年11月22日", cells -> cells.day("x"))).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat((Object) read("2026/1/2", cells -> cells.day("x"))).isEqualTo(LocalDate.of(2026, 1, 2));
        read("2026-02-30", cells -> cells.day("x"));
        assertThat(faults.list()).hasSize(1);
    }

    @Test
    void refusesTextThatIsTooLongOrHasLineBreaks() {
        read("药".repeat(121), cells -> cells.text("x", 120));
        read("a\nb", cells -> cells.text("x", 120));

        assertThat(faults.list()).hasSize(2);
    }

    @Test
    void aFormulaInACodeIsNoCode() {
        read("=cmd|'/C calc'!A0", cells -> cells.code("x", 20));

        assertThat(faults.list()).hasSize(1);
    }

    @Test
    void acceptsAWordOfTheListInEitherLanguage() {
        Function<Cells, CustomerType> type =
                cells -> cells.choice("x", CustomerType.values(), CustomerType::title, CustomerType.DEALER);

        assertThat((Object) read("医院", type)).isEqualTo(CustomerType.HOSPITAL);
        assertThat((Object) read("hospital", type)).isEqualTo(CustomerType.HOSPITAL);
        read("supermarket", type);
        assertThat(faults.list().get(0).reason().en()).contains("HOSPITAL");
    }

    @Test
    void refusesWholeNumbersAndPercentagesOutOfBounds() {
        read("0", cells -> cells.whole("x", 1, 100, 1));
        read("1.5", cells -> cells.whole("x", 1, 100, 1));
        read("101", cells -> cells.percent("x", BigDecimal.TEN));

        assertThat(faults.list()).hasSize(3);
    }

    @Test
    void makesNothingOfARowWithFaults() {
        Cells cells = cells("");
        cells.text("x", 10);

        assertThat(cells.valid(() -> "value")).isEmpty();
    }

    @Test
    void namesUnknownDoubledAndMissingColumns() {
        List<Column> columns = List.of(Column.required("a", "A", "甲", ""), Column.required("b", "B", "乙", ""));

        new Heading(columns, row(1, "甲", "A", "colour"), faults);

        assertThat(faults.list()).extracting(Fault::column).containsExactly("a", null, "b");
    }

    private <T> T read(String text, Function<Cells, T> reading) {
        return reading.apply(cells(text));
    }

    private Cells cells(String text) {
        Heading heading = new Heading(List.of(Column.required("x", "X", "列", "")), row(1, "x"), faults);
        return new Cells(heading, row(7, text), faults);
    }

    private static Table.TableRow row(int number, String... texts) {
        return new Table.TableRow(
                number,
                List.of(texts).stream()
                        .map(text -> new Table.TableCell(text, false, false))
                        .toList());
    }
}
