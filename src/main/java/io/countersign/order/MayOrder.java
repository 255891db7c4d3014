package io.countersign.order;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Roles;
import java.util.Optional;

/** Who writes orders: representatives for dealers, and sales operations. A medical representative never does (rule C07). */
final class MayOrder {

    private MayOrder() {}

    static Person required(Optional<Person> person) {
        return person.filter(found -> found.has(Roles.COMMERCIAL_REP) || found.has(Roles.SALES_OPERATIONS))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-order",
                        new Text(
                                "Orders are written by commercial representatives and sales operations. Ask one of them.",
                                "订单由商务代表或销售运营录入，请联系他们。")));
    }
}
