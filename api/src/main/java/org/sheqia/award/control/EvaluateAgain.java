package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;

/** The next round, for all bids and by all members. Part of the transaction of the use case that opens it. */
@ApplicationScoped
public class EvaluateAgain {

    @Inject
    Awards awards;

    @Inject
    Bids bids;

    @Inject
    RequestInstant instant;

    /**
     * @param excluded the bid that takes no part in it; null for none
     * @throws Rejected {@code evaluation-open} while the committee is still scoring
     */
    public void all(String projectId, EvaluationRound.Cause cause, String excluded, String words) {
        EvaluationRound before = awards.round(projectId).orElseThrow(() -> Rejected.conflict("no-round"));
        before.requireClosed();
        awards.add(new EvaluationRound(projectId, before.number() + 1, cause, instant.now()));
        awards.committee(projectId).forEach(CommitteeMember::scoreAgain);
        bids.in(projectId, List.of(BidStatus.SCORED, BidStatus.WON, BidStatus.LOST, BidStatus.REJECTED)).forEach(Bid::evaluateAgain);
        if (excluded != null) {
            bids.get(projectId, excluded).exclude(words);
        }
    }
}
