package io.countersign.quota;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import io.countersign.people.OrgUnit;
import io.countersign.shipment.NetShipments;
import io.countersign.shipment.NetShipments.Turnover;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the quotas of a period with what was shipped net of what came back. */
@Service
public class MeasureAttainment {

    private final Quotas quotas;
    private final NetShipments shipments;

    MeasureAttainment(Quotas quotas, NetShipments shipments) {
        this.quotas = quotas;
        this.shipments = shipments;
    }

    /** Of a unit and those in it, from the top down. */
    @Transactional(readOnly = true)
    public List<Attainment> of(PeriodKey period, String unit) {
        List<Turnover> turnovers = shipments.of(unit, period.days());
        return quotas.of(period, unit).stream()
                .map(quota -> attainment(quota, turnovers))
                .toList();
    }

    private static Attainment attainment(Quota quota, List<Turnover> turnovers) {
        List<Turnover> own = turnovers.stream()
                .filter(turnover -> belongs(turnover, quota.key()))
                .toList();
        return Attainment.of(
                quota,
                own.stream().map(Turnover::shipped).reduce(Money.ZERO, Money::plus),
                own.stream().map(Turnover::returned).reduce(Money.ZERO, Money::plus));
    }

    private static boolean belongs(Turnover turnover, Quota.Key key) {
        return OrgUnit.liesIn(turnover.unit(), key.unit())
                && (key.person().isEmpty() || key.person().equals(turnover.rep()))
                && (key.sku().isEmpty() || key.sku().equals(turnover.sku()));
    }
}
