package io.countersign.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo world's budgets, as persons of it see them. */
@SystemTest
class BudgetApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    private Api chenJie;
    private String year = "";

    @BeforeEach
    void signIn() {
        chenJie = Api.on(port, "chen.jie");
        year = "B" + today.date().getYear() + "-";
    }

    @Test
    void everyBudgetOfTheDemoWorldAddsUp() {
        assertThat(BudgetProof.discrepancies(jdbc)).isEmpty();
    }

    @Test
    void showsLiveWhatIsLeft() {
        JsonNode node =
                chenJie.get("/api/budget-nodes/" + year + "SH1-CV").body().at("/node");

        assertThat(new BigDecimal(node.at("/available").asText()))
                .isEqualTo(new BigDecimal(node.at("/allocated").asText())
                        .subtract(new BigDecimal(node.at("/reserved").asText()))
                        .subtract(new BigDecimal(node.at("/committed").asText()))
                        .subtract(new BigDecimal(node.at("/actual").asText())));
        assertThat(node.at("/owner").asText()).isEqualTo("sun.qiang");
        assertThat(node.at("/policy/annual/request").asText()).isEqualTo("STOP");
    }

    @Test
    void findsBudgetsOfTheOwnLineByCodeOrName() {
        assertThat(codes(chenJie.get("/api/budget-nodes?limit=200&month=" + today.date())))
                .contains(year + "SH1-CV", year + "SH1", year + "EAST", year + "CN")
                .doesNotContain(year + "NJ-CV", year + "NORTH");
        assertThat(codes(chenJie.get("/api/budget-nodes?q=%E5%BF%83%E8%A1%80%E7%AE%A1&month=" + today.date())))
                .containsExactly(year + "SH1-CV");
        assertThat(codes(chenJie.as("zhou.li").get("/api/budget-nodes?q=-CV&unit=CN/EAST&month=" + today.date())))
                .containsExactly(year + "HZ-CV", year + "NJ-CV", year + "SH1-CV", year + "SH2-CV");
        assertThat(codes(chenJie.as("feng.xia").get("/api/budget-nodes?limit=200")))
                .contains(year + "NJ-CV", year + "NORTH");
    }

    @Test
    void knowsNothingOfOthersBudgetsAndUnknownOnes() {
        assertThat(chenJie.get("/api/budget-nodes/" + year + "NJ-CV").status()).isEqualTo(404);
        assertThat(chenJie.get("/api/budget-nodes/B1999").status()).isEqualTo(404);
        assertThat(chenJie.get("/api/budget-nodes?month=soon").status()).isEqualTo(400);
        assertThat(chenJie.get("/api/budget-nodes?limit=0").status()).isEqualTo(400);
    }

    private static List<String> codes(Api.Answer answer) {
        return answer.body().at("/items").findValuesAsText("code");
    }
}
