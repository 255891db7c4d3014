package io.countersign.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of the pages: {@code i18n/<module>.properties} in English and {@code <module>_zh.properties}, one pair per module. */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean("messageSource")
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(modules());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ENGLISH);
        return source;
    }

    private static String[] modules() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties"))
                .map(resource -> String.valueOf(resource.getFilename()))
                .filter(name -> !name.endsWith("_zh.properties"))
                .map(name -> "i18n/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new);
    }
}
