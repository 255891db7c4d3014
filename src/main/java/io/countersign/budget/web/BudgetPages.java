package io.countersign.budget.web;

import io.countersign.budget.BudgetDetail;
import io.countersign.budget.BudgetNodeView;
import io.countersign.budget.FindBudgets;
import io.countersign.budget.ShowBudget;
import io.countersign.calendar.Today;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import io.countersign.web.Limit;
import io.countersign.web.NavigationItem;
import io.countersign.web.WebPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /budgets}: the tree with what is left of each node, and one node with its months as a chart. */
@WebPage
@RequestMapping("/budgets")
class BudgetPages {

    /** One line of the tree. @param level how far below the highest that is shown */
    public record Row(BudgetNodeView node, UsageBar bar, int level) {}

    private static final int DEEPEST = 5;

    private final FindBudgets findBudgets;
    private final ShowBudget showBudget;
    private final People people;
    private final Today today;

    BudgetPages(FindBudgets findBudgets, ShowBudget showBudget, People people, Today today) {
        this.findBudgets = findBudgets;
        this.showBudget = showBudget;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    String tree(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        int now = today.date().getYear();
        int shown = year == null || Math.abs(year - now) > 50 ? now : year;
        LocalDate month = shown == now ? today.date() : LocalDate.of(shown, 1, 1);
        List<BudgetNodeView> found = findBudgets
                .find(new FindBudgets.Query(q, "", month, null, new Limit(200)))
                .items();
        model.addAttribute("rows", rows(found));
        model.addAttribute(
                "names", names(found.stream().map(BudgetNodeView::owner).collect(Collectors.toSet())));
        model.addAttribute("year", shown);
        model.addAttribute("years", List.of(now - 1, now, now + 1));
        model.addAttribute("q", q);
        return "budgets";
    }

    @GetMapping("/{code}")
    String node(@PathVariable String code, Model model) {
        BudgetDetail detail = showBudget.show(code);
        model.addAttribute("detail", detail);
        model.addAttribute("bar", UsageBar.of(detail.node()));
        model.addAttribute("chart", MonthChart.of(detail.months()));
        model.addAttribute("names", names(Set.of(detail.node().owner())));
        model.addAttribute(
                "children",
                detail.children().stream()
                        .map(child -> new Row(child.node(), UsageBar.of(child.node()), 0))
                        .toList());
        return "budget";
    }

    /** Each under its parent, as far as the parent is shown. */
    private static List<Row> rows(List<BudgetNodeView> found) {
        Set<String> shown = found.stream().map(BudgetNodeView::code).collect(Collectors.toSet());
        Map<String, List<BudgetNodeView>> children = found.stream()
                .filter(node -> shown.contains(String.valueOf(node.parent())))
                .collect(Collectors.groupingBy(node -> String.valueOf(node.parent())));
        List<Row> rows = new ArrayList<>();
        found.stream()
                .filter(node -> !shown.contains(String.valueOf(node.parent())))
                .forEach(root -> add(root, 0, children, rows));
        return rows;
    }

    private static void add(
            BudgetNodeView node, int level, Map<String, List<BudgetNodeView>> children, List<Row> rows) {
        rows.add(new Row(node, UsageBar.of(node), Math.min(level, DEEPEST)));
        children.getOrDefault(node.code(), List.of()).forEach(child -> add(child, level + 1, children, rows));
    }

    private Map<PersonId, Person> names(Set<PersonId> owners) {
        return people.get(owners).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** The menu entry. */
    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem budgetsItem() {
            return new NavigationItem(45, "/budgets", "budget.menu", Set.of());
        }
    }
}
