package org.sheqia.matching.entity;

import java.util.Set;
import org.sheqia.money.entity.Money;

/**
 * What a foundation gives to, as it says of itself.
 *
 * @param fields     service fields
 * @param regions    codes of tenants; none for any
 * @param leastGrant in yuan
 * @param targets    groups of people that it gives for, in words as they stand in a project; none for any
 */
public record Interest(Set<String> fields, Set<String> regions, Money leastGrant, Set<String> targets) {
}
