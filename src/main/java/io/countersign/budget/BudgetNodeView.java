package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One budget as people see it.
 *
 * @param total       with what its children have
 * @param distributed what its children have
 * @param allocated   what it may use itself
 * @param accrued     the part of committed that the last month-end owns up to
 * @param available   {@code allocated − reserved − committed − actual}, negative when overrun
 */
public record BudgetNodeView(
        String code,
        Text name,
        @Nullable String parent,
        String unit,
        @Nullable String product,
        String period,
        PersonId owner,
        BudgetPolicy policy,
        Money total,
        Money distributed,
        Money allocated,
        Money reserved,
        Money committed,
        Money actual,
        Money accrued,
        Money available) {

    static BudgetNodeView of(ResultSet row, int index) throws SQLException {
        return of(BudgetRows.node(row, index), BudgetRows.buckets(row));
    }

    static BudgetNodeView of(BudgetNode node, Buckets buckets) {
        return new BudgetNodeView(
                node.code(),
                node.name(),
                node.parent(),
                node.unit(),
                node.product(),
                node.period().key(),
                node.owner(),
                node.policy(),
                buckets.total(),
                buckets.distributed(),
                buckets.own(),
                buckets.reserved(),
                buckets.committed(),
                buckets.actual(),
                buckets.accrued(),
                buckets.available());
    }
}
