package io.countersign.order.erp;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ERP is reached.
 *
 * @param url where orders are posted to; empty means that no ERP is connected
 */
@ConfigurationProperties("countersign.erp")
record ErpSettings(
        @Nullable URI url,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout) {

    boolean isConnected() {
        return url != null && !url.toString().isBlank();
    }
}
