package io.countersign.engine;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What of the engine cannot be set by a property: which of our beans an expression in a model may reach. */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

    private final ApplicationContext context;

    EngineSettings(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setBeans(new ModelBeans(context));
    }
}
