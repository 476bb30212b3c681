package org.sheqia.matching.entity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.sheqia.money.entity.Money;

/**
 * What is known of an organisation from its profile and its published contracts.
 *
 * @param fields    the fields that it names in its profile
 * @param contracts signed contracts by field
 * @param largest   the largest of them, in yuan; null where there is none
 * @param running   contracts in force now
 * @param score     mean of its final evaluations out of 100; null where there is none
 * @param people    people named on its contracts
 */
public record TrackRecord(Set<String> fields, Map<String, Integer> contracts, Money largest, int running, BigDecimal score, int people) {
}
