package io.countersign.customer.web;

import io.countersign.calendar.Today;
import io.countersign.customer.Customer;
import io.countersign.customer.CustomerFacet;
import io.countersign.customer.FindCustomers;
import io.countersign.customer.Licence;
import io.countersign.customer.LicenceType;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.web.Limit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/customers?q=}: customers to choose from, with what decides whether an order will pass. */
@RestController
@RequestMapping("/api/customers")
class CustomerController {

    private final FindCustomers find;
    private final List<CustomerFacet> facets;
    private final CurrentPerson current;
    private final Today today;

    CustomerController(FindCustomers find, List<CustomerFacet> facets, CurrentPerson current, Today today) {
        this.find = find;
        this.facets = facets;
        this.current = current;
        this.today = today;
    }

    @GetMapping
    Map<String, Object> find(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable Integer limit) {
        int most = Limit.of(limit).value();
        List<Customer> found = current.person()
                .filter(Person::isActive)
                .map(person -> find.find(q, person, most))
                .orElse(List.of());
        Set<String> codes = found.stream().map(Customer::code).collect(Collectors.toSet());
        List<Map<String, Map<String, Object>>> more = codes.isEmpty()
                ? List.of()
                : facets.stream().map(facet -> facet.of(codes)).toList();
        return Map.of(
                "items", found.stream().map(customer -> view(customer, more)).toList());
    }

    private Map<String, Object> view(Customer customer, List<Map<String, Map<String, Object>>> more) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", customer.code());
        view.put("name", customer.name());
        view.put("type", customer.type());
        view.put("typeTitle", customer.type().title());
        view.put("status", customer.status());
        view.put("territory", customer.territory());
        view.put("licence", licence(customer));
        more.forEach(facet -> view.putAll(facet.getOrDefault(customer.code(), Map.of())));
        return view;
    }

    /** The licence to sell or dispense medicines; the one that stops most orders. */
    private @Nullable Map<String, Object> licence(Customer customer) {
        LocalDate now = today.date();
        LicenceType wanted = customer.type().isMedicalInstitution()
                ? LicenceType.MEDICAL_INSTITUTION
                : LicenceType.DRUG_DISTRIBUTION;
        Optional<Licence> licence = customer.licenceValidOn(wanted, now).or(() -> customer.licence(wanted));
        return licence.<Map<String, Object>>map(found -> Map.of(
                        "type", found.type(),
                        "title", found.type().title(),
                        "number", found.number(),
                        "validTo", found.validTo(),
                        "ok", found.isValidOn(now)))
                .orElse(null);
    }
}
