package org.sheqia.pledge.control;

import java.util.List;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.PledgeStatus;

/**
 * What a withdrawal would bring about.
 *
 * @param falls        what falls back on the tenant's own sources; nothing for an offer that nobody has accepted
 * @param stopsProject whether the project's procedure ends by it, since a source has not so much free
 */
public record WithdrawalView(PledgeStatus status, Money amount, List<Fall> falls, boolean stopsProject) {

    /** @param covered whether the source has so much free, in yuan */
    public record Fall(FundingSource source, Money amount, boolean covered) {
    }
}
