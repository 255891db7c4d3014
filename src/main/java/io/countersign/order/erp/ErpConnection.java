package io.countersign.order.erp;

import io.countersign.order.Erp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Connects the ERP that is configured; without one, an order counts as handed over once it is recorded. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ErpSettings.class)
class ErpConnection {

    @Bean
    Erp erp(ErpSettings settings, RestClient.Builder builder) {
        return settings.isConnected() ? new HttpErp(settings, builder) : order -> "recorded";
    }
}
