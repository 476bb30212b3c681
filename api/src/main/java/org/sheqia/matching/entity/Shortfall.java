package org.sheqia.matching.entity;

import java.math.BigDecimal;
import org.sheqia.money.entity.Money;

/**
 * What a project still lacks, as a foundation looks at it.
 *
 * @param gap           its ceiling without the pledges that are accepted, in yuan
 * @param funders       how many foundations' pledges are accepted
 * @param area          where the service is given; null where the project names none
 * @param running       contracts of the buyer that are in force in that area
 * @param opinion       what residents say of the buyer's contracts in the project's field, out of 100, where that is published; null
 *                      where there is none
 * @param beneficiaries whom it serves, in words; null where the project does not say it
 */
public record Shortfall(Money gap, int funders, String area, int running, BigDecimal opinion, String beneficiaries) {
}
