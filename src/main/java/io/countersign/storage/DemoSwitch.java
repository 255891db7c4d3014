package io.countersign.storage;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Decides whether the profile {@code demo} is on: yes with the demo database, no with MySQL. {@code COUNTERSIGN_DEMO} says
 * otherwise; only that way does a real database get demo accounts with a password that everybody knows.
 */
public class DemoSwitch implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "demo";
    private static final String FORCED = "countersign.demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean real = isReal(environment);
        boolean wanted = environment.getProperty(FORCED, Boolean.class, !real);
        boolean on = List.of(environment.getActiveProfiles()).contains(DEMO);
        if (on && real && !environment.getProperty(FORCED, Boolean.class, false)) {
            throw new IllegalStateException(
                    "Profile demo is refused on a real database: it creates accounts whose password everybody knows. "
                            + "Set COUNTERSIGN_DEMO=true if that is what you want.");
        }
        if (wanted && !on) {
            environment.addActiveProfile(DEMO);
        }
    }

    private static boolean isReal(Environment environment) {
        return !environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
