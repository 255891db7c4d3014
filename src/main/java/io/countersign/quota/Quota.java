package io.countersign.quota;

import io.countersign.calendar.PeriodKey;
import io.countersign.money.Money;
import java.util.Optional;

/** What a unit, a person in it, or either of them in one product shall sell in a period. */
public record Quota(Key key, Money amount) {

    /**
     * Whose quota it is.
     *
     * @param person empty for the whole unit
     * @param sku    empty for all products
     */
    public record Key(PeriodKey period, String unit, String person, String sku) {

        /** A product's is part of all products', a person's of the unit's, a unit's of that of the unit above. */
        Optional<Key> whole() {
            if (!sku.isEmpty()) {
                return Optional.of(new Key(period, unit, person, ""));
            }
            if (!person.isEmpty()) {
                return Optional.of(new Key(period, unit, "", ""));
            }
            int cut = unit.lastIndexOf('/');
            return cut < 0 ? Optional.empty() : Optional.of(new Key(period, unit.substring(0, cut), "", ""));
        }

        boolean isOfUnit() {
            return person.isEmpty() && sku.isEmpty();
        }

        Key in(PeriodKey other) {
            return new Key(other, unit, person, sku);
        }

        @Override
        public String toString() {
            return unit + (person.isEmpty() ? "" : " · " + person) + (sku.isEmpty() ? "" : " · " + sku) + " " + period;
        }
    }
}
