package io.countersign.hcp;

import io.countersign.compliance.event.CapStanding;
import io.countersign.compliance.event.Speaker;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills in what the registers know about engagements, so that the compliance rules can judge them. */
@Component
public class EngagementFacts {

    private final Professionals professionals;
    private final RateCard rates;
    private final SpendCaps caps;
    private final CapBounds bounds;

    EngagementFacts(Professionals professionals, RateCard rates, SpendCaps caps, CapBounds bounds) {
        this.professionals = professionals;
        this.rates = rates;
        this.caps = caps;
        this.bounds = bounds;
    }

    /**
     * @param document whose own reservation does not count twice; empty text for none
     * @return one for each engagement; a professional nobody knows goes by the code and lacks everything
     */
    public List<Speaker> of(String document, List<Engagement> engagements) {
        CapPlan plan = CapPlan.of(engagements.stream()
                .map(one -> CapAsk.of(one.hcp(), one.on(), one.fee().max(Money.ZERO), Math.max(one.talks(), 0)))
                .toList());
        return engagements.stream()
                .map(engagement -> speaker(document, engagement, plan))
                .toList();
    }

    private Speaker speaker(String document, Engagement engagement, CapPlan plan) {
        Optional<Professional> known = professionals.find(engagement.hcp());
        Optional<Money> fairMost = known.flatMap(found -> rates.rate(found.tier(), engagement.on()))
                .map(rate -> rate.fairMost(engagement.hours()));
        return new Speaker(
                engagement.hcp(),
                known.map(Professional::name).orElse(new Text(engagement.hcp(), engagement.hcp())),
                known.map(found -> found.tier().name()).orElse(null),
                engagement.topic(),
                engagement.need(),
                engagement.hours(),
                engagement.fee(),
                fairMost.orElse(null),
                engagement.contractNo(),
                engagement.contractSignedOn(),
                known.map(Professional::accountHolder).orElse(null),
                engagement.withheld(),
                SpeakerTax.of(engagement.fee().max(Money.ZERO)).tax(),
                known.map(found -> standing(document, engagement, plan)).orElse(null));
    }

    private CapStanding standing(String document, Engagement engagement, CapPlan plan) {
        CapKey key = new CapKey(engagement.hcp(), engagement.on().getYear());
        return bounds.standing(key, caps.with(document, key, plan.of(key)), engagement.on());
    }
}
