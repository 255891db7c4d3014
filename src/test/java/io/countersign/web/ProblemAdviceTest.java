package io.countersign.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import io.countersign.language.Refusal;
import io.countersign.language.Refusal.Kind;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Resource())
            .setControllerAdvice(new ProblemAdvice())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(new Jackson2ObjectMapperBuilder()
                    .featuresToEnable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .featuresToDisable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build()))
            .build();

    record Line(int quantity, Money price) {}

    record Order(LocalDate ship, List<Line> lines) {}

    @RestController
    static class Resource {

        @PostMapping("/api/orders")
        Order save(@RequestBody Order order) {
            return order;
        }

        @GetMapping("/api/thrown/{what}")
        String thrown(@PathVariable String what) {
            throw switch (what) {
                case "refusal" -> new Refusal(Kind.RULE, "own-request", new Text("Not your own.", "不能审批自己的单据。"));
                case "wrapped" ->
                    new ProcessEngineException(
                            "ENGINE-03051", new Refusal(Kind.FORBIDDEN, "not-yours", new Text("Not yours.", "不是您的。")));
                case "race" -> new OptimisticLockingException("lost");
                case "twice" -> new DuplicateKeyException("x", new java.sql.SQLException("Duplicate entry", "23000"));
                default -> new IllegalStateException("secret");
            };
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ship\":\"2026-13-01\",\"lines\":[]}                               | ship             | YYYY-MM-DD",
                "{\"ship\":\"2026-12-01\",\"lines\":[{\"quantity\":1.5,\"price\":\"1\"}]}   | lines[0].quantity | whole number",
                "{\"ship\":\"2026-12-01\",\"lines\":[{\"quantity\":99999999999,\"price\":\"1\"}]} | lines[0].quantity | whole number",
                "{\"ship\":\"2026-12-01\",\"lines\":[{\"quantity\":1,\"price\":\"1.234\"}]} | lines[0].price   | two places",
                "{\"ship\":\"2026-12-01\",\"lines\":[{\"quantity\":1,\"price\":\"abc\"}]}   | lines[0].price   | two places",
                "{\"ship\":\"2026-12-01\",\"lines\":[{\"quantity\":1,\"prise\":\"1\"}]}     | lines[0].prise   | price, quantity",
                "{\"ship\":\"2026-12-01\",\"lines\":{}}                               | lines            | list",
                "{\"ship\":\"2026-12-01\",\"ship\":\"2026-12-02\"}                        | body             | ",
                "{\"ship\":                                                        | body             | line 1",
                "[]                                                              | body             | object"
            })
    void namesTheFieldAndWhatIsAllowed(String body, String field, String allowed) throws Exception {
        http.perform(post("/api/orders").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-input"))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.detail").value(containsString(allowed == null ? "" : allowed)));
    }

    @Test
    void answersARefusalInThePersonsLanguage() throws Exception {
        thrown("refusal", Locale.SIMPLIFIED_CHINESE)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("own-request"))
                .andExpect(jsonPath("$.detail").value("不能审批自己的单据。"));
        thrown("refusal", Locale.ENGLISH).andExpect(jsonPath("$.detail").value("Not your own."));
    }

    @Test
    void findsARefusalInWhatTheEngineWrappedAroundIt() throws Exception {
        thrown("wrapped", Locale.ENGLISH)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("not-yours"));
    }

    @Test
    void callsALostRaceAConflict() throws Exception {
        thrown("race", Locale.ENGLISH).andExpect(status().isConflict());
    }

    @Test
    void callsARepetitionAConflict() throws Exception {
        thrown("twice", Locale.ENGLISH)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-done"));
    }

    @Test
    void saysNothingOfTheInsideWhenItFails() throws Exception {
        thrown("bug", Locale.ENGLISH)
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.incident").exists())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.not(containsString("secret"))));
    }

    private ResultActions thrown(String what, Locale locale) throws Exception {
        return http.perform(get("/api/thrown/" + what).locale(locale));
    }
}
