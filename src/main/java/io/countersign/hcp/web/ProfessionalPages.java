package io.countersign.hcp.web;

import io.countersign.hcp.ShowProfessional;
import io.countersign.people.CurrentPerson;
import io.countersign.web.Limit;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom one may invite, what is fair to pay, and what is left of the year: looked at before anything is planned. */
@WebPage
@RequestMapping("/professionals")
class ProfessionalPages {

    private final CurrentPerson current;
    private final ShowProfessional show;

    ProfessionalPages(CurrentPerson current, ShowProfessional show) {
        this.current = current;
        this.show = show;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        current.required();
        model.addAttribute("q", q);
        model.addAttribute("cards", show.search(q, Limit.of(null).value()));
        return "professionals";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        current.required();
        ShowProfessional.Card card = show.one(code);
        model.addAttribute("card", card);
        model.addAttribute("documents", show.documents(code, card.caps().year()));
        return "professional";
    }

    /** The menu entry; everybody who plans looks here first. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem professionalsItem() {
            return new NavigationItem(
                    54,
                    "/professionals",
                    "hcp.menu",
                    Set.of(
                            "commercial-rep",
                            "medical-rep",
                            "district-manager",
                            "regional-director",
                            "marketing-manager",
                            "medical-affairs",
                            "compliance-officer",
                            "auditor"));
        }
    }
}
