package org.sheqia.pledge.control;

import java.time.Instant;
import java.util.List;
import org.sheqia.money.entity.Money;

/**
 * Who pays for a published project; in yuan.
 *
 * @param ceiling     what it may cost; the shares add up to it
 * @param fiscalShare what public money alone bears: what thresholds of procurement law look at
 * @param pledged     what foundations bear
 */
public record ProjectFundingView(Money ceiling, Money fiscalShare, Money pledged, List<Share> pledges) {

    /** What one foundation bears. */
    public record Share(String creditCode, String foundation, Money amount, Instant acceptedAt) {
    }
}
