package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.money.Money;
import java.util.List;
import java.util.Set;

/**
 * What one version of an agreement says.
 *
 * @param exclusive   nobody else may have the products in the territories
 * @param creditDays  days from invoice to due date
 * @param deposit     what the dealer leaves with us
 * @param target      purchases agreed for the whole term, zero for none
 * @param prices      none for a product that is bought at the list price
 * @param targets     parts of the target by period and by product
 * @param territories units ({@code CN/EAST}), provinces ({@code CN/31}), cities ({@code CN/31/3101}), single institutions
 *                    ({@code CN/31/3101/H-2001}); each covers what lies below it
 */
public record AgreementContent(
        DateRange term,
        boolean exclusive,
        int creditDays,
        Money deposit,
        Money target,
        Set<String> products,
        List<AgreedPrice> prices,
        List<AgreedTarget> targets,
        Set<String> territories,
        List<Clause> clauses) {

    public AgreementContent {
        products = Set.copyOf(products);
        prices = List.copyOf(prices);
        targets = List.copyOf(targets);
        territories = Set.copyOf(territories);
        clauses = List.copyOf(clauses);
    }
}
