package io.countersign.quota;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets quotas, new ones and changed ones together: afterwards everything of the year adds up, or nothing was set. */
@Service
public class SetQuotas {

    private final Quotas quotas;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    SetQuotas(Quotas quotas, CurrentPerson current, ApplicationEventPublisher events) {
        this.quotas = quotas;
        this.current = current;
        this.events = events;
    }

    /** @throws Refusal when the parts do not add up */
    @Transactional
    public void set(Collection<Quota> set) {
        Set<String> years = years(set);
        years.forEach(quotas::lock);
        set.forEach(quota -> quotas.put(quota, current.id()));
        List<QuotaSums.Problem> problems = new QuotaSums(quotas.ofYears(years)).problems();
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "quota-sum", problems.get(0).text(), "amount");
        }
        String count = Integer.toString(set.size());
        events.publishEvent(new Deed(
                "quotas-set",
                null,
                new Text(count + " quotas set", "设置销售任务 " + count + " 项"),
                null,
                Map.of("quotas", count, "years", String.join(" ", years))));
    }

    /** What would be wrong with the years concerned if these were set; writes nothing. */
    @Transactional(readOnly = true)
    public List<QuotaSums.Problem> problems(Collection<Quota> set) {
        Map<Quota.Key, Quota> merged =
                quotas.ofYears(years(set)).stream().collect(Collectors.toMap(Quota::key, quota -> quota));
        set.forEach(quota -> merged.put(quota.key(), quota));
        return new QuotaSums(merged.values()).problems();
    }

    private static Set<String> years(Collection<Quota> set) {
        return set.stream()
                .map(quota -> quota.key().period().value().substring(0, 4))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
