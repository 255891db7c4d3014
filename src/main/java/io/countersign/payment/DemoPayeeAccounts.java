package io.countersign.payment;

import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An account for everybody who works at Yunshan Pharma. */
@Component
@Profile("demo")
class DemoPayeeAccounts implements DemoChapter {

    private final PayeeAccounts accounts;
    private final Clock clock;

    DemoPayeeAccounts(PayeeAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void load() {
        long account = 6_222_020_100_100_000L;
        for (var row : DemoFile.rows("persons")) {
            account += 17;
            accounts.keep(PayeeKind.EMPLOYEE, row.get("id"), Long.toString(account), null, clock.instant());
        }
    }
}
