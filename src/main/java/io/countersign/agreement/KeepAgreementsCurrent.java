package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.Today;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Every night just after midnight, and whenever a node starts: agreements whose last day is over end, those whose first day has
 * come begin. Each in a transaction of its own that happens once, so any number of nodes may do so at the same time, and a night
 * that was missed is made up for.
 */
@Service
public class KeepAgreementsCurrent {

    private static final int AT_ONCE = 200;

    private final AgreementVersions versions;
    private final EndAgreement end;
    private final ActivateAgreement activate;
    private final Today today;

    KeepAgreementsCurrent(AgreementVersions versions, EndAgreement end, ActivateAgreement activate, Today today) {
        this.versions = versions;
        this.end = end;
        this.activate = activate;
        this.today = today;
    }

    @Scheduled(cron = "0 1 0 * * *", zone = "Asia/Shanghai")
    @EventListener(ApplicationReadyEvent.class)
    public void keep() {
        LocalDate now = today.date();
        each(most -> versions.toEnd(now, most), key -> end.end(key.number(), key.revision()));
        each(most -> versions.toBegin(now, most), key -> activate.activate(key.number(), key.revision()));
    }

    /** In parts; what stays due because another's exclusivity is in its way is tried once. */
    private static void each(Function<Integer, List<Key>> due, Consumer<Key> step) {
        Set<Key> tried = new HashSet<>();
        boolean more = true;
        while (more) {
            List<Key> found = due.apply(tried.size() + AT_ONCE);
            List<Key> fresh = found.stream().filter(tried::add).toList();
            fresh.forEach(step);
            more = !fresh.isEmpty();
        }
    }
}
