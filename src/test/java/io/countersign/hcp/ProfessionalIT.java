package io.countersign.hcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.Api;
import io.countersign.Api.Answer;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Professionals over HTTP: found with what is fair and what is left, masked, exported for a purpose only. Uses H-0028. */
@SystemTest
class ProfessionalIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SpendCaps caps;

    @Autowired
    private Today today;

    @Test
    void showsWhatIsFairAndWhatIsLeftOfTheYearWithoutPersonalNumbers() {
        caps.reserve("MA-IT-CAP", List.of(CapAsk.of("H-0028", today.date(), Money.of(1_500), 1)));

        JsonNode found = Api.on(port, "ding.yi")
                .get("/api/professionals?q=H-0028")
                .body()
                .at("/items/0");
        JsonNode usage =
                Api.on(port, "ding.yi").get("/api/professionals/H-0028/caps").body();
        caps.release("MA-IT-CAP");

        assertThat(found.at("/caps/talksLeft").asInt()).isEqualTo(5);
        assertThat(found.at("/caps/amountLeft").asText()).isEqualTo("28500.00");
        assertThat(found.at("/medicalId").asText()).startsWith("*****").doesNotContain("1138");
        assertThat(found.at("/account").asText()).startsWith("*****");
        assertThat(usage.at("/documents/0/document").asText()).isEqualTo("MA-IT-CAP");
        assertThat(usage.at("/documents/0/estimated").asText()).isEqualTo("1500.00");
    }

    @Test
    void tellsThatAProfessionalIsUnknown() {
        Answer answer = Api.on(port, "ding.yi").get("/api/professionals/H-9999/caps");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/code")).isEqualTo("unknown-professional");
    }

    @Test
    void exportsForAWrittenPurposeToComplianceOnlyAndLogsIt() {
        String purpose = "annual review of speakers " + System.nanoTime();

        assertThat(Api.on(port, "ding.yi")
                        .post("/api/professionals/export", Map.of("purpose", purpose))
                        .status())
                .isEqualTo(403);
        assertThat(Api.on(port, "jiang.rui")
                        .post("/api/professionals/export", Map.of("purpose", " "))
                        .status())
                .isEqualTo(400);
        Answer answer = Api.on(port, "jiang.rui").post("/api/professionals/export", Map.of("purpose", purpose));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("H-0001", "顾文华").doesNotContain("6222054364196807760");
        assertThat(jdbc.sql("select concat(person, ' ', case when persons > 20 then 'many' else 'few' end)"
                                + " from personal_data_export where purpose = ?")
                        .param(purpose)
                        .query(String.class)
                        .list())
                .containsExactly("jiang.rui many");
    }

    @Test
    void offersApprovedMaterial() {
        JsonNode found =
                Api.on(port, "ding.yi").get("/api/materials?q=PM-0001").body().at("/items/0");

        assertThat(found.at("/approvalNo").asText()).isEqualTo("YX-2026-0001");
        assertThat(found.at("/onLabel").asBoolean()).isTrue();
    }
}
