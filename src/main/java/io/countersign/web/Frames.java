package io.countersign.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page {@code frame} (see {@code templates/layout.html}) and {@code show}, the way values look. */
@ControllerAdvice(annotations = Controller.class)
class Frames {

    private final List<NavigationItem> items;
    private final boolean demo;

    Frames(ObjectProvider<NavigationItem> items, Environment environment) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.demo = environment.getProperty("spring.datasource.url", "jdbc:h2").startsWith("jdbc:h2");
    }

    @ModelAttribute("show")
    Show show() {
        return new Show(Language.current());
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        Language language = Language.current();
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean someone =
                signedIn != null && signedIn.isAuthenticated() && !(signedIn instanceof AnonymousAuthenticationToken);
        Set<String> roles = someone
                ? signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet())
                : Set.of();
        List<Frame.Entry> menu = someone ? menu(roles, request.getRequestURI()) : List.of();
        return new Frame(language, someone ? signedIn.getName() : null, "", menu, inOtherLanguage(request), demo);
    }

    private List<Frame.Entry> menu(Set<String> roles, String here) {
        return items.stream()
                .filter(item -> item.isFor(roles))
                .map(item -> new Frame.Entry(item.href(), item.messageKey(), isUnder(item.href(), here)))
                .toList();
    }

    private static boolean isUnder(String href, String here) {
        return href.equals("/") ? here.equals("/") : here.equals(href) || here.startsWith(href + "/");
    }

    private static String inOtherLanguage(HttpServletRequest request) {
        String query = request.getQueryString();
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(query == null ? "" : query)
                .replaceQueryParam("lang", Language.current().other().code())
                .build()
                .toUriString();
    }
}
