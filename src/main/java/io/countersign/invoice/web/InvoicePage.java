package io.countersign.invoice.web;

import io.countersign.invoice.AnnulInvoice;
import io.countersign.invoice.InvoiceState;
import io.countersign.invoice.ListInvoices;
import io.countersign.language.Refusal;
import io.countersign.people.Roles;
import io.countersign.web.Limit;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /invoices}: where each invoice is, and what finance knows of it. */
@WebPage
class InvoicePage {

    private final ListInvoices list;
    private final AnnulInvoice annul;

    InvoicePage(ListInvoices list, AnnulInvoice annul) {
        this.list = list;
        this.annul = annul;
    }

    @GetMapping("/invoices")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("after", after);
        model.addAttribute("states", InvoiceState.values());
        model.addAttribute("page", list.list(q, after, Limit.of(null)));
        return "invoices";
    }

    @PostMapping("/invoices")
    String annul(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        try {
            annul.annul(key, state, reason);
            model.addAttribute("recorded", key);
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused.text());
            model.addAttribute("typedKey", key);
            model.addAttribute("typedReason", reason);
        }
        return show("", null, model);
    }

    /** The menu entry for finance and those who watch over it. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem invoicesItem() {
            return new NavigationItem(
                    54,
                    "/invoices",
                    "invoice.menu",
                    Set.of(
                            Roles.FINANCE_REVIEWER.key(),
                            Roles.FINANCE_DIRECTOR.key(),
                            Roles.COMPLIANCE_OFFICER.key(),
                            Roles.AUDITOR.key()));
        }
    }
}
