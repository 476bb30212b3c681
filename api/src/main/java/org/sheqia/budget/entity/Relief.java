package org.sheqia.budget.entity;

import org.sheqia.money.entity.Money;

/** How much of what a project had reserved of one of the tenant's own sources a pledge has taken the place of; in yuan. */
public record Relief(FundingSource source, Money amount) {
}
