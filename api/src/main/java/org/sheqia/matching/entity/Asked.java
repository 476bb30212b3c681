package org.sheqia.matching.entity;

import org.sheqia.money.entity.Money;

/**
 * What a project asks for.
 *
 * @param tenant  code of its buyer
 * @param field   service field, null where none is named
 * @param ceiling in yuan
 * @param people  how many staff lines it has
 */
public record Asked(String tenant, String field, Money ceiling, int people) {
}
