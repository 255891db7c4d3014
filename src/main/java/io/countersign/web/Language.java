package io.countersign.web;

import io.countersign.language.Text;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The two languages of the product; the request's language is English unless the person chose or asks for Chinese. */
public enum Language {
    EN(Locale.ENGLISH, "en", "English"),
    ZH(Locale.SIMPLIFIED_CHINESE, "zh", "中文");

    private final Locale locale;
    private final String code;
    private final String label;

    Language(Locale locale, String code, String label) {
        this.locale = locale;
        this.code = code;
        this.label = label;
    }

    /** The language of the request that is being answered. */
    public static Language current() {
        return of(LocaleContextHolder.getLocale());
    }

    public static Language of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? ZH : EN;
    }

    public String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en} or {@code zh}: value of the cookie {@code cs.lang} and of the parameter {@code lang}. */
    public String code() {
        return code;
    }

    /** Its own name, as it stands on the switch. */
    public String label() {
        return label;
    }
}
