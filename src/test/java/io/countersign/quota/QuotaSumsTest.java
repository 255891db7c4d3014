package io.countersign.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaSumsTest {

    @Test
    void aTreeWhosePartsAddUpHasNoProblems() {
        assertThat(problems(
                        quota("2027", "CN/EAST", "", "", 100),
                        quota("2027", "CN/EAST/SH1", "", "", 60),
                        quota("2027", "CN/EAST/SH2", "", "", 40),
                        quota("2027", "CN/EAST/SH1", "chen.jie", "", 35),
                        quota("2027", "CN/EAST/SH1", "ren.jie", "", 25),
                        quota("2027", "CN/EAST/SH1", "chen.jie", "P-1", 15),
                        quota("2027", "CN/EAST/SH1", "chen.jie", "P-2", 20),
                        quota("2027-Q1", "CN/EAST", "", "", 30),
                        quota("2027-Q2", "CN/EAST", "", "", 70),
                        quota("2027-01", "CN/EAST", "", "", 10),
                        quota("2027-03", "CN/EAST", "", "", 20)))
                .isEmpty();
    }

    @Test
    void districtsAddUpToTheirRegion() {
        assertThat(problems(
                        quota("2027", "CN/EAST", "", "", 100),
                        quota("2027", "CN/EAST/SH1", "", "", 60),
                        quota("2027", "CN/EAST/SH2", "", "", 41)))
                .containsExactly("The parts of CN/EAST 2027 add up to 60.00 + 41.00 = 101.00, not 100.00.");
    }

    @Test
    void personsAddUpToTheirDistrict() {
        assertThat(problems(quota("2027", "CN/EAST/SH1", "", "", 60), quota("2027", "CN/EAST/SH1", "chen.jie", "", 59)))
                .containsExactly("The parts of CN/EAST/SH1 2027 add up to 59.00 = 59.00, not 60.00.");
    }

    @Test
    void productsAddUpToTheirPerson() {
        assertThat(problems(
                        quota("2027", "CN/EAST/SH1", "", "", 60),
                        quota("2027", "CN/EAST/SH1", "chen.jie", "", 60),
                        quota("2027", "CN/EAST/SH1", "chen.jie", "P-1", 61)))
                .containsExactly("The parts of CN/EAST/SH1 · chen.jie 2027 add up to 61.00 = 61.00, not 60.00.");
    }

    @Test
    void quartersAddUpToTheirYearAndMonthsToTheirQuarter() {
        assertThat(problems(
                        quota("2027", "CN", "", "", 60),
                        quota("2027-Q1", "CN", "", "", 61),
                        quota("2027-02", "CN", "", "", 62)))
                .containsExactly(
                        "The parts of CN 2027-Q1 add up to 62.00 = 62.00, not 61.00.",
                        "The parts of CN 2027 add up to 61.00 = 61.00, not 60.00.");
    }

    @Test
    void aPersonsQuotaNeedsTheDistrictsAndAProductsThePersons() {
        assertThat(problems(quota("2027", "CN/EAST/SH1", "chen.jie", "P-1", 60)))
                .containsExactly("CN/EAST/SH1 · chen.jie · P-1 2027 is a part of nothing: there is no quota of"
                        + " CN/EAST/SH1 · chen.jie 2027. Add it.");
    }

    @Test
    void namesTheRowsOfASumThatIsWrong() {
        QuotaSums.Problem problem = new QuotaSums(
                        List.of(quota("2027", "CN/EAST", "", "", 100), quota("2027", "CN/EAST/SH1", "", "", 60)))
                .problems()
                .get(0);

        assertThat(problem.whole().unit()).isEqualTo("CN/EAST");
        assertThat(problem.parts()).extracting(Quota.Key::unit).containsExactly("CN/EAST/SH1");
    }

    private static List<String> problems(Quota... quotas) {
        return new QuotaSums(Arrays.asList(quotas))
                .problems().stream().map(problem -> problem.text().en()).toList();
    }

    private static Quota quota(String period, String unit, String person, String sku, long amount) {
        return new Quota(new Quota.Key(new PeriodKey(period), unit, person, sku), Money.of(amount));
    }
}
