package io.countersign.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Idempotency keys are remembered for a week; older ones go away every hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ForgetOldAnswers {

    private final Answers answers;

    ForgetOldAnswers(Answers answers) {
        this.answers = answers;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        answers.forgetOld();
    }
}
