package org.sheqia.matching.control;

import org.sheqia.money.entity.Money;

/**
 * Which of the open projects are asked for; null for any.
 *
 * @param tenant code of the buyer
 * @param field  what the name of the service field has in it
 * @param least  least amount, in yuan: of the gap for a foundation, of the ceiling for whoever bids
 * @param most   greatest amount, in yuan
 */
public record MatchFilter(String tenant, String field, Money least, Money most) {

    boolean admits(Money amount) {
        return (least == null || amount != null && !least.exceeds(amount)) && (most == null || amount != null && !amount.exceeds(most));
    }
}
