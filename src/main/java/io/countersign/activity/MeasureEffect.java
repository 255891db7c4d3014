package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.sales.MeasureUplift;
import io.countersign.sales.SalesWindow;
import io.countersign.sales.Uplift;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what an activity brought, from sales of its product in the requester's territory. */
@Service
public class MeasureEffect {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final ActivityEffects effects;
    private final MeasureUplift measureUplift;
    private final RuleBook rules;
    private final Today today;
    private final EffectJson json;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    MeasureEffect(
            Activities activities,
            CloseOutClaims claims,
            ActivityEffects effects,
            MeasureUplift measureUplift,
            RuleBook rules,
            Today today,
            EffectJson json,
            ExecutionDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.claims = claims;
        this.effects = effects;
        this.measureUplift = measureUplift;
        this.rules = rules;
        this.today = today;
        this.json = json;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void measure(String number) {
        MarketingActivity activity = activities.get(number);
        Money cost = claims.findById(number).flatMap(CloseOutClaim::settled).orElse(Money.ZERO);
        EffectView view = cost.isPositive()
                ? view(activity, measureUplift.measure(query(activity, cost)))
                : EffectView.without(
                        number, "MISSING", activity.unit(), activity.content().product(), List.of());
        ActivityEffect effect = effects.findById(number).orElseGet(() -> new ActivityEffect(number));
        effect.measured(view.roi(), json.write(view), clock.instant());
        effects.save(effect);
        Text formula = view.formula();
        deeds.measured(
                activity, formula == null ? new Text("The effect cannot be measured yet", "暂无法评估活动效果") : formula);
    }

    private MeasureUplift.Query query(MarketingActivity activity, Money cost) {
        Rule rule = rules.inForce(ExecutionRules.EFFECT, today.date());
        return new MeasureUplift.Query(
                activity.unit(),
                activity.content().product(),
                today.on(activity.endsAt()),
                cost,
                rule.whole("priorWindows"),
                rule.whole("windowMonths"));
    }

    private static EffectView view(MarketingActivity activity, MeasureUplift.Result result) {
        String product = activity.content().product();
        if (result instanceof MeasureUplift.Missing missing) {
            return EffectView.without(
                    activity.number(),
                    "MISSING",
                    activity.unit(),
                    product,
                    missing.months().stream().map(Object::toString).toList());
        }
        Uplift uplift = ((MeasureUplift.Measured) result).uplift();
        List<SalesWindow> windows = new ArrayList<>(uplift.before());
        windows.add(uplift.after());
        return new EffectView(
                activity.number(),
                "MEASURED",
                activity.unit(),
                product,
                uplift.roi(),
                uplift.formula(),
                uplift.after().sales(),
                uplift.baseline(),
                uplift.increment(),
                uplift.margin(),
                uplift.cost(),
                windows.stream()
                        .map(window -> new EffectView.Window(
                                window.from().toString(), window.to().toString(), window.sales()))
                        .toList(),
                List.of());
    }
}
