package io.countersign.rebate;

import io.countersign.language.Text;
import io.countersign.money.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schemes; once kept, one never changes, because what was accrued stands on it. */
@Component
class RebateSchemes {

    private final JdbcClient jdbc;

    RebateSchemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(RebateScheme scheme) {
        jdbc.sql("insert into rebate_scheme (code, title_en, title_zh, mode, measure) values (?, ?, ?, ?, ?)")
                .params(
                        scheme.code(),
                        scheme.title().en(),
                        scheme.title().zh(),
                        scheme.mode().name(),
                        scheme.measure().name())
                .update();
        List<RebateTier> tiers = scheme.tiers();
        for (int place = 0; place < tiers.size(); place++) {
            RebateTier tier = tiers.get(place);
            jdbc.sql("insert into rebate_tier (scheme, place, from_value, to_value, rate)" + " values (?, ?, ?, ?, ?)")
                    .params(
                            scheme.code(),
                            place,
                            tier.from(),
                            tier.to(),
                            tier.rate().value())
                    .update();
        }
    }

    Optional<RebateScheme> find(String code) {
        return jdbc
                .sql("select code, title_en, title_zh, mode, measure from rebate_scheme where code = ?")
                .param(code)
                .query((row, number) -> new RebateScheme(
                        row.getString(1),
                        new Text(row.getString(2), row.getString(3)),
                        RebateMode.valueOf(row.getString(4)),
                        RebateMeasure.valueOf(row.getString(5)),
                        tiers(code)))
                .list()
                .stream()
                .findFirst();
    }

    List<RebateScheme> all() {
        List<RebateScheme> schemes = new ArrayList<>();
        jdbc.sql("select code from rebate_scheme order by code limit 500").query(String.class).list().stream()
                .flatMap(code -> find(code).stream())
                .forEach(schemes::add);
        return schemes;
    }

    private List<RebateTier> tiers(String code) {
        return jdbc.sql("select from_value, to_value, rate from rebate_tier where scheme = ? order by place")
                .param(code)
                .query((row, number) -> tier(row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                .list();
    }

    private static RebateTier tier(BigDecimal from, @Nullable BigDecimal to, BigDecimal rate) {
        return new RebateTier(from, to, new Percentage(rate));
    }
}
