package io.countersign.engine;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Repeats a use case that lost a race from its beginning: around the transaction, never inside one. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ConflictRetry {

    @Bean("conflictRetryAdvisor")
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor conflictRetryAdvisor() {
        var transactional = new ComposablePointcut(new AnnotationMatchingPointcut(Transactional.class, true))
                .union(new AnnotationMatchingPointcut(null, Transactional.class, true))
                .intersection((Class<?> type) -> type.getName().startsWith("io.countersign."));
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(transactional, (MethodInterceptor) ConflictRetry::retried);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 10); // outside the transaction, whose advisor is the lowest
        return advisor;
    }

    private static Object retried(MethodInvocation call) {
        return Conflicts.retried(() -> proceed(((ProxyMethodInvocation) call).invocableClone()));
    }

    private static Object proceed(MethodInvocation attempt) {
        try {
            return attempt.proceed();
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }
}
