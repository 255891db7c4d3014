package io.countersign.expense;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.countersign.language.Text;
import io.countersign.money.Money;

/**
 * How much a claim is worth looking at.
 *
 * @param arithmetic what the score was added up from
 * @param clean      whether no check found anything that somebody has to look at
 * @param sampled    whether finance has drawn it for its sample
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Risk(int score, int maxScore, Money amount, Money maxAmount, Text arithmetic, boolean clean, boolean sampled) {

    @JsonIgnore
    boolean isLow() {
        return clean && score < maxScore && !amount.exceeds(maxAmount);
    }
}
