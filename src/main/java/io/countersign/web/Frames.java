package io.countersign.web;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page {@code frame} (see {@code templates/layout.html}) and {@code show}, the way values look. */
@ControllerAdvice(annotations = WebPage.class, assignableTypes = ErrorController.class)
class Frames {

    private final CurrentPerson current;
    private final List<NavigationItem> items;
    private final boolean demo;

    Frames(CurrentPerson current, ObjectProvider<NavigationItem> items, Environment environment) {
        this.current = current;
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
        return current.person()
                .map(person -> new Frame(
                        language,
                        language.of(person.name()),
                        title(person, language),
                        menu(person, request.getRequestURI()),
                        inOtherLanguage(request),
                        demo))
                .orElseGet(() -> new Frame(
                        language, current.account().orElse(null), "", List.of(), inOtherLanguage(request), demo));
    }

    private static String title(Person person, Language language) {
        return Roles.all().stream()
                .filter(person::has)
                .findFirst()
                .map(role -> language.of(Roles.title(role)))
                .orElse("");
    }

    private List<Frame.Entry> menu(Person person, String here) {
        Set<String> roles = person.roles().stream().map(Role::key).collect(Collectors.toSet());
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
