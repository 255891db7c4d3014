package io.countersign.engine.guard;

import io.countersign.engine.TaskCompletion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Guards the product's engine. Last of all plugins, so that the gate stands before whatever others added. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    Guard guard(ObjectProvider<TaskCompletion> completions) {
        return new Guard(() -> completions.orderedStream().toList());
    }
}
