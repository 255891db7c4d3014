package io.countersign.promo.web;

import io.countersign.people.CurrentPerson;
import io.countersign.people.Roles;
import io.countersign.promo.PromoItems;
import io.countersign.promo.ShowRequisition;
import io.countersign.web.Limit;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The stock of promotional items, and the requisitions of it that one may see. */
@WebPage
class PromoPages {

    private final CurrentPerson current;
    private final PromoItems items;
    private final ShowRequisition requisitions;

    PromoPages(CurrentPerson current, PromoItems items, ShowRequisition requisitions) {
        this.current = current;
        this.items = items;
        this.requisitions = requisitions;
    }

    @GetMapping("/promo")
    String stock(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        current.required();
        model.addAttribute("q", q);
        model.addAttribute("after", after);
        model.addAttribute("items", items.search(q, Limit.of(null).value()));
        model.addAttribute("page", requisitions.list(null, after, Limit.of(null)));
        return "promo";
    }

    /** The menu entry. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem promoItem() {
            return new NavigationItem(
                    58,
                    "/promo",
                    "promo.menu",
                    Set.of(
                            Roles.SALES_OPERATIONS.key(),
                            Roles.MARKETING_MANAGER.key(),
                            Roles.COMMERCIAL_REP.key(),
                            Roles.MEDICAL_REP.key(),
                            Roles.DISTRICT_MANAGER.key(),
                            Roles.REGIONAL_DIRECTOR.key(),
                            Roles.AUDITOR.key()));
        }
    }
}
