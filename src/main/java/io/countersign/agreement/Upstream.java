package io.countersign.agreement;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What principals have promised us: of a product that comes from one, no dealer is promised more days than we have. */
@Component
class Upstream {

    private record Promise(String sku, String agreement, LocalDate validTo) {}

    private final JdbcClient jdbc;

    Upstream(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal when a dealer's version lasts longer than the principal's for one of its products */
    void demand(AgreementVersion version) {
        if (version.kind() == AgreementKind.PRINCIPAL) {
            return;
        }
        LocalDate last = version.content().term().validTo();
        promises(version).stream()
                .filter(promise -> promise.validTo().isBefore(last))
                .findFirst()
                .ifPresent(promise -> {
                    throw tooLong(promise, last);
                });
    }

    /** By product, the principal's version that lasts longest. */
    private List<Promise> promises(AgreementVersion version) {
        return jdbc.sql("""
                select s.sku, max(v.agreement), max(v.valid_to) from agreement_version v
                join distribution_agreement a on a.number = v.agreement
                join agreement_product s on s.agreement = v.agreement and s.revision = v.revision
                where a.kind = 'PRINCIPAL' and v.status in ('SIGNED', 'ACTIVE') and s.sku in (:skus)
                group by s.sku order by s.sku""")
                .param("skus", version.content().products())
                .query((row, number) ->
                        new Promise(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    private static Refusal tooLong(Promise promise, LocalDate last) {
        return new Refusal(
                Refusal.Kind.RULE,
                "longer-than-principal",
                new Text(
                        promise.sku() + " is ours until " + promise.validTo() + " only (principal's agreement "
                                + promise.agreement() + "); it cannot be promised until " + last
                                + ". End on that day, or"
                                + " renew with the principal first.",
                        promise.sku() + " 的上游协议 " + promise.agreement() + " 仅至 " + promise.validTo() + "，不能授权至 " + last
                                + "。请以该日为期限，或先与上游续签。"),
                "validTo");
    }
}
