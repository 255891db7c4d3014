package io.countersign.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.InvalidInput.FieldError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Collector errors = new Collector();
    private final Figures figures = new Figures(errors);

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1e3", "1000001", "99999999999999999999", "six", "", " ", "0x10", "١"})
    void takesWholeBoxesFromOneToAMillionOnly(String typed) {
        assertThat(figures.boxes(typed, "lines[2].quantity", 1)).isEmpty();
        assertThat(errors.errors()).extracting(FieldError::field).containsExactly("lines[2].quantity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0", "0.00", "20.001", "1e2", "1000000.01", "NaN", "20,00", "1/2"})
    void takesPricesWithTwoDecimalsAboveZeroOnly(String typed) {
        assertThat(figures.price(typed, "lines[0].unitPrice")).isEmpty();
        assertThat(errors.errors()).extracting(FieldError::field).containsExactly("lines[0].unitPrice");
    }

    @Test
    void readsWhatIsRight() {
        assertThat(figures.boxes(" 6000 ", "quantity", 1)).contains(6000);
        assertThat(figures.price("20", "unitPrice")).contains(Money.of("20.00"));
        assertThat(figures.shipDate("2026-11-22", "requestedShipDate", TODAY)).contains(TODAY);
        assertThat(errors.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2027-11-23", "2026-02-30", "22.11.2026", "tomorrow", "2026-11-22T00:00", ""})
    void takesShipDatesFromTodayForAYearOnly(String typed) {
        assertThat(figures.shipDate(typed, "requestedShipDate", TODAY)).isEmpty();
        assertThat(errors.errors()).extracting(FieldError::field).containsExactly("requestedShipDate");
    }
}
