package io.countersign.payment.web;

import io.countersign.language.Refusal;
import io.countersign.payment.ExportPayments;
import io.countersign.payment.ListPayments;
import io.countersign.payment.PaymentStatus;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Roles;
import io.countersign.web.Limit;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /payments}: what waits for the bank, what is with it, and its answers. */
@WebPage
class PaymentPage {

    private static final Limit RUNS = new Limit(20);

    private final ListPayments list;
    private final ExportPayments export;
    private final CurrentPerson current;

    PaymentPage(ListPayments list, ExportPayments export, CurrentPerson current) {
        this.list = list;
        this.export = export;
        this.current = current;
    }

    @GetMapping("/payments")
    String show(
            @RequestParam(defaultValue = "REQUESTED") PaymentStatus status,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("status", status);
        model.addAttribute("statuses", PaymentStatus.values());
        model.addAttribute("after", after);
        model.addAttribute("page", list.list(status, after, Limit.of(null)));
        model.addAttribute("runs", list.runs(null, RUNS).items());
        model.addAttribute("pays", current.roles().contains(Roles.CASHIER));
        return "payments";
    }

    @PostMapping("/payments")
    String export(@RequestParam(defaultValue = "") List<String> payment, Model model) {
        try {
            model.addAttribute("exported", export.export(payment));
        } catch (Refusal refused) {
            model.addAttribute("refusal", refused.text());
        }
        return show(PaymentStatus.REQUESTED, null, model);
    }

    /** The menu entry for the cashier and those who watch over money. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem paymentsItem() {
            return new NavigationItem(
                    56,
                    "/payments",
                    "payment.menu",
                    Set.of(
                            Roles.CASHIER.key(),
                            Roles.FINANCE_REVIEWER.key(),
                            Roles.FINANCE_DIRECTOR.key(),
                            Roles.AUDITOR.key()));
        }
    }
}
