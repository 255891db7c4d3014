package io.countersign.rebate;

import io.countersign.calendar.PeriodKey;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Deed;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises an agreement's dealer a scheme for a period; nobody else can ever be the one who gets it. */
@Service
public class GrantRebate {

    private final JdbcClient jdbc;
    private final RebateSchemes schemes;
    private final ApplicationEventPublisher events;

    GrantRebate(JdbcClient jdbc, RebateSchemes schemes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.events = events;
    }

    @Transactional
    public void keep(RebateScheme scheme) {
        schemes.keep(scheme);
    }

    /** @throws Refusal when there is no such agreement or scheme */
    @Transactional
    public void grant(String agreement, String scheme, PeriodKey period, Money target) {
        int granted = schemes.find(scheme).isEmpty()
                ? 0
                : jdbc.sql("""
                        insert into rebate_entitlement (agreement, scheme, period, customer, valid_from, valid_to, target)
                        select number, ?, ?, customer, ?, ?, ? from distribution_agreement
                        where number = ? and kind = 'DISTRIBUTION'""")
                        .params(
                                scheme,
                                period.value(),
                                period.days().validFrom(),
                                period.days().validTo(),
                                target.amount(),
                                agreement)
                        .update();
        if (granted == 0) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "unknown-rebate",
                    new Text(
                            "There is no distribution agreement " + agreement + ", or no scheme " + scheme + ".",
                            "没有经销协议 " + agreement + "，或没有返利政策 " + scheme + "。"));
        }
        events.publishEvent(new Deed(
                "rebate-granted",
                agreement,
                new Text("Rebate " + scheme + " granted for " + period, "约定返利 " + scheme + "，期间 " + period),
                null,
                Map.of("scheme", scheme, "target", target.toString())));
    }
}
