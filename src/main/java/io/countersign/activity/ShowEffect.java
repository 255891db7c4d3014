package io.countersign.activity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what an activity brought to whoever may see it. */
@Service
public class ShowEffect {

    private final ExecutionAccess access;
    private final ActivityEffects effects;
    private final EffectJson json;

    ShowEffect(ExecutionAccess access, ActivityEffects effects, EffectJson json) {
        this.access = access;
        this.effects = effects;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public EffectView show(String number) {
        MarketingActivity activity = access.visible(number);
        return effects.findById(number)
                .map(json::read)
                .orElseGet(() -> EffectView.without(
                        number, "PENDING", activity.unit(), activity.content().product(), List.of()));
    }
}
