package io.countersign.compliance.event;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges a marketing activity by every compliance rule that applies to one; collects everything, stops at nothing. */
@Component
public class MarketingRules {

    private static final List<EventRule> RULES = List.of(
            new RepFilingRule(),
            new PrescriptionDataRule(),
            new MealRule(),
            new SpeakerRule(),
            new SpeakerCapRule(),
            new GiftRule(),
            new PartnerGiftRule(),
            new SponsorshipRule(),
            new EquipmentRule(),
            new AgencyRule(),
            new RetailRule(),
            new StudyRule(),
            new MaterialRule(),
            new AttendanceRule(),
            new ConflictRule(),
            new SeparationRule(),
            new PersonalDataRule());

    private final RuleBook book;

    public MarketingRules(RuleBook book) {
        this.book = book;
    }

    /** @param on day whose rules are in force */
    public List<Finding> check(MarketingEvent event, LocalDate on) {
        return evaluate(event, on).findings();
    }

    /** The same with every rule that was looked at, to be kept by {@code KeepEvaluation}. */
    public Evaluation evaluate(MarketingEvent event, LocalDate on) {
        return Evaluation.of(
                event.toString(),
                RULES.stream().map(rule -> verdict(rule, event, on)).toList());
    }

    private Evaluation.Verdict verdict(EventRule rule, MarketingEvent event, LocalDate on) {
        Rule inForce = book.inForce(rule.code(), on);
        return new Evaluation.Verdict(inForce.code(), inForce.version(), rule.check(event, inForce));
    }
}
