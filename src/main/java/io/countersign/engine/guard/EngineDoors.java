package io.countersign.engine.guard;

import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands whoever came through our sign-in on to the engine's REST and web applications. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappPersons() {
        return filter(new ContainerBasedAuthenticationFilter(), "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> engineRestPersons() {
        return filter(new ProcessEngineAuthenticationFilter(), "/engine-rest/*");
    }

    private static <T extends Filter> FilterRegistrationBean<T> filter(T filter, String... paths) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setInitParameters(Map.of("authentication-provider", EnginePersons.class.getName()));
        registration.addUrlPatterns(paths);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
