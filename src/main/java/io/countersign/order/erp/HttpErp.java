package io.countersign.order.erp;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.countersign.order.Erp;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Posts a released order to the ERP. Its number is the idempotency key: a repetition after a lost answer books nothing twice. */
class HttpErp implements Erp {

    private static final int LONGEST_REFERENCE = 100;

    private final URI url;
    private final RestClient client;

    HttpErp(ErpSettings settings, RestClient.Builder builder) {
        this.url = Objects.requireNonNull(settings.url());
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(settings.readTimeout());
        this.client = builder.requestFactory(requests).build();
    }

    @Override
    public String book(Booking order) {
        Booked answer = client.post()
                .uri(url)
                .header("Idempotency-Key", order.number())
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(order)
                .retrieve()
                .onStatus(status -> status.is3xxRedirection(), (request, redirect) -> {
                    throw new RestClientException("The ERP sends us elsewhere (" + redirect.getStatusCode() + ")");
                })
                .body(Booked.class);
        String reference = answer == null || answer.reference() == null ? order.number() : answer.reference();
        return reference.substring(0, Math.min(LONGEST_REFERENCE, reference.length()));
    }

    /** What an ERP answers; without a reference of its own the order's number stands. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Booked(@Nullable String reference) {}
}
