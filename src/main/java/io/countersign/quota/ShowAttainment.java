package io.countersign.quota;

import io.countersign.calendar.PeriodKey;
import io.countersign.people.CurrentPerson;
import io.countersign.people.OrgUnit;
import io.countersign.people.OrganisationScope;
import io.countersign.people.Scope;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quotas and attainment that somebody may see: of the units in his charge, and his own. */
@Service
public class ShowAttainment {

    private static final String HOUSE = "CN";

    private final MeasureAttainment measure;
    private final CurrentPerson current;
    private final OrganisationScope scopes;

    ShowAttainment(MeasureAttainment measure, CurrentPerson current, OrganisationScope scopes) {
        this.measure = measure;
        this.current = current;
        this.scopes = scopes;
    }

    @Transactional(readOnly = true)
    public List<Attainment> show(PeriodKey period) {
        Scope scope = scopes.of(current.required());
        String own = scope.person().value();
        return measure.of(period, HOUSE).stream()
                .filter(line -> scope.house()
                        || line.person().equals(own)
                        || (scope.unit() != null && OrgUnit.liesIn(line.unit(), scope.unit())))
                .toList();
    }
}
