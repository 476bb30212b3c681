package org.sheqia.season.control;

import org.sheqia.money.entity.Money;

/**
 * A season while it goes on.
 *
 * @param projects   published
 * @param budget     their ceilings together, in yuan
 * @param meetings   held
 * @param pledges    accepted from foundations
 * @param pledged    their amounts together, in yuan
 * @param contracts  signed
 * @param contracted their amounts together, in yuan
 */
public record LiveNumbers(long projects, Money budget, long meetings, long pledges, Money pledged, long contracts, Money contracted) {
}
