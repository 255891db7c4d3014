package io.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.SystemTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Files of a draft order over the API. */
@SystemTest
class DocumentIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <</Type/Catalog>>".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient database;

    private String number = "";

    @BeforeEach
    void aDraftOfChenJie() {
        Map<String, Object> order = Map.of(
                "customer",
                "D-1003",
                "requestedShipDate",
                java.time.LocalDate.now().plusDays(10).toString(),
                "note",
                "",
                "lines",
                List.of(Map.of("sku", "P-2001", "quantity", 10, "freeQuantity", 0)));
        JsonNode saved = Objects.requireNonNull(
                http.withBasicAuth("chen.jie", "countersign").postForObject("/api/orders", order, JsonNode.class));
        number = saved.at("/number").asText();
        assertThat(number).as(saved.toString()).isNotEmpty();
    }

    @Test
    void keepsAFileOnceWithItsSumAndHandsItOutAsAnAttachment() {
        ResponseEntity<JsonNode> first = upload("chen.jie", "报价单.pdf", PDF);
        ResponseEntity<JsonNode> second = upload("chen.jie", "报价单.pdf", PDF);

        assertThat(first.getStatusCode().value()).as(first.toString()).isEqualTo(201);
        assertThat(body(first).at("/name").asText()).isEqualTo("报价单.pdf");
        assertThat(body(first).at("/size").asInt()).isEqualTo(PDF.length);
        assertThat(body(first).at("/sha256").asText()).hasSize(64);
        assertThat(body(second).at("/id")).isEqualTo(body(first).at("/id"));
        ResponseEntity<byte[]> file = http.withBasicAuth("chen.jie", "countersign")
                .getForEntity(path() + "/" + body(first).at("/id").asText(), byte[].class);
        assertThat(file.getBody()).isEqualTo(PDF);
        assertThat(file.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(file.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
    }

    @Test
    void refusesTypesByContentAndFilesOverTenMegabytesAndKeepsNothing() {
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertRefused("file-type", upload("chen.jie", "a.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8)));
        assertRefused("file-too-large", upload("chen.jie", "a.pdf", large));
        assertRefused("file-empty", upload("chen.jie", "a.pdf", new byte[0]));
        assertThat(upload("chen.jie", "a.pdf", new byte[30 << 20])
                        .getStatusCode()
                        .value())
                .isIn(400, 422);
        assertThat(database.sql("select count(*) from document where subject_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isInvisibleToThoseWhoMayNotSeeTheOrderAndUnchangeableForThoseWhoOnlySeeIt() {
        upload("chen.jie", "quote.pdf", PDF);

        assertThat(http.withBasicAuth("liu.fang", "countersign")
                        .getForEntity(path(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(http.withBasicAuth("sun.qiang", "countersign")
                        .getForEntity(path(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(upload("sun.qiang", "mine.pdf", PDF).getStatusCode().value()).isEqualTo(403);
        assertThat(upload("liu.fang", "mine.pdf", PDF).getStatusCode().value()).isEqualTo(404);
    }

    private static void assertRefused(String code, ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.toString()).isEqualTo(422);
        assertThat(body(answer).at("/code").asText()).isEqualTo(code);
        assertThat(body(answer).at("/field").asText()).isEqualTo("file");
    }

    private ResponseEntity<JsonNode> upload(String person, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth(person, "countersign")
                .postForEntity(path(), new HttpEntity<>(parts, headers), JsonNode.class);
    }

    private String path() {
        return "/api/orders/" + number + "/documents";
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
