package io.countersign.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** Which of the two languages a request speaks, for answers that are given before Spring MVC has looked at it. */
public enum Spoken {
    EN,
    ZH,
    /** Nothing was chosen and the browser does not say: give both. */
    BOTH;

    /** The person's choice in the cookie {@code cs.lang}, else what the browser prefers. */
    public static Spoken in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals("cs.lang")) {
                    return cookie.getValue().startsWith("zh") ? ZH : EN;
                }
            }
        }
        String preferred = request.getHeader("Accept-Language");
        if (preferred == null || preferred.equals("*")) {
            return BOTH;
        }
        return preferred.startsWith("zh") ? ZH : EN;
    }

    public String of(Text text) {
        return switch (this) {
            case EN -> text.en();
            case ZH -> text.zh();
            case BOTH -> text.both();
        };
    }
}
