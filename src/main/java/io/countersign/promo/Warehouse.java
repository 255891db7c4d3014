package io.countersign.promo;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Person;
import io.countersign.people.Roles;
import java.util.Optional;

/** Who looks after the stock: sales operations. */
final class Warehouse {

    private Warehouse() {}

    static Person required(Optional<Person> person) {
        return person.filter(found -> found.has(Roles.SALES_OPERATIONS))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "not-the-warehouse",
                        new Text("Sales operations look after the stock. Ask one of them.", "库存由销售运营管理，请联系他们。")));
    }

    static Refusal unknown(String item) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-promo-item",
                new Text(
                        "There is no item " + item + "; choose one from the list.", "没有编号为 " + item + " 的物料，请从列表中选择。"));
    }
}
