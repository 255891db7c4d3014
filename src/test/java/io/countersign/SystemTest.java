package io.countersign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product with the demo world on a real MySQL and a random port. All system tests share one Spring context and one
 * database, so each uses business keys of its own, and none replaces a bean. The job executor rests: tests run jobs themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"countersign.demo=true", "camunda.bpm.job-execution.enabled=false"})
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = Mysql.class)
public @interface SystemTest {}
