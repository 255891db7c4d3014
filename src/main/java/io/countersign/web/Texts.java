package io.countersign.web;

import io.countersign.language.Text;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a text in the language of the person whose request this is; {@code ${@texts.of(title)}} in a template. */
@Component("texts")
public class Texts {

    public String of(Text text) {
        return isChinese() ? text.zh() : text.en();
    }

    public String of(String en, String zh) {
        return isChinese() ? zh : en;
    }

    /** {@code zh} or {@code en}, for the attribute {@code lang} of a page. */
    public String language() {
        return isChinese() ? "zh" : "en";
    }

    private static boolean isChinese() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
