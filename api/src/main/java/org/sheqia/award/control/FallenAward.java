package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.bid.control.Bids;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.project.entity.Project;

/** An award that does not stand any more, and who comes after it. Part of the transaction of the use case that lets it fall. */
@ApplicationScoped
public class FallenAward {

    @Inject
    Awards awards;

    @Inject
    Bids bids;

    @Inject
    Organisations organisations;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the bid that had been awarded; none where no award stands */
    public Optional<String> fall(Project project, String words) {
        Optional<Award> award = awards.standing(project.id());
        award.ifPresent(a -> acts.fire(a.revoke(words, project.subject())));
        noWinner(project.id());
        return award.map(Award::bidId);
    }

    void noWinner(String projectId) {
        bids.in(projectId, List.of(BidStatus.WON)).forEach(b -> b.become(BidStatus.LOST));
    }

    /** Whether the last report ranks somebody whose award has not fallen, and against whom nothing stands. */
    public boolean isCandidateLeft(String projectId) {
        int round = awards.of(projectId).stream().mapToInt(Award::round).max().orElse(0);
        List<String> gone = awards.of(projectId).stream().filter(a -> a.round() == round).map(Award::bidId).toList();
        EvaluationReport report = awards.report(projectId, round);
        return report.content().ranking().stream().anyMatch(r -> r.place() != null && !gone.contains(r.bidId())
                && organisations.get(r.creditCode()).against(instant.today()).isEmpty());
    }
}
