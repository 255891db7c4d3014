package io.countersign.expense;

import io.countersign.budget.BudgetNodes;
import io.countersign.expense.CitedActivities.Cited;
import io.countersign.expense.ClaimInput.Line;
import io.countersign.web.TypedInput;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the lines of a claim refer to, looked up once for all of them. */
@Component
class LineSources {

    private static final int LONGEST_CODE = 64;

    private final BudgetNodes nodes;
    private final CitedActivities activities;

    LineSources(BudgetNodes nodes, CitedActivities activities) {
        this.nodes = nodes;
        this.activities = activities;
    }

    /** The budget nodes and activities among what was typed that exist. */
    record Known(Set<String> nodes, Map<String, Cited> activities) {}

    Known of(List<@Nullable Line> lines) {
        Set<String> codes = new HashSet<>();
        Map<String, Cited> cited = new HashMap<>();
        for (Line line : lines) {
            if (line != null) {
                typed(line.budgetNode()).ifPresent(codes::add);
                typed(line.activity())
                        .filter(number -> !cited.containsKey(number))
                        .flatMap(activities::find)
                        .ifPresent(found -> cited.put(found.number(), found));
            }
        }
        codes.removeIf(code -> nodes.find(code).isEmpty());
        return new Known(codes, cited);
    }

    private static Optional<String> typed(@Nullable String code) {
        return TypedInput.typed(code).filter(text -> text.length() <= LONGEST_CODE);
    }
}
