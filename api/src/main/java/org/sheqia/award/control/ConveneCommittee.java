package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.control.AuditTrail;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.KnownTies;
import org.sheqia.award.entity.Panel;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.tenantconfig.CommitteeRule;
import org.sheqia.tenantconfig.Procedure;

/**
 * What the opening of the bids means for the evaluation, in its transaction: the first round begins, who turns out to be
 * tied to a bidder is replaced, and where the procedure has experts drawn, the lot is cast.
 */
@ApplicationScoped
public class ConveneCommittee {

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Seats seats;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    void opened(@Observes BidEvent.BidsOpened opening) {
        Project project = projects.get(opening.subject().id());
        Procedure rules = projects.rulesOf(project);
        Panel panel = awards.panel(project.id());
        panel.opened(AuditTrail.details(opening) + "\n" + instant.now());
        opening.bids().stream().filter(b -> b.invalidReason() != null).forEach(b -> acts.fire(
                new AwardEvent.BidRejected(project.subject(), b.creditCode(), b.bidId(), b.invalidReason())));
        if (opening.bids().stream().filter(b -> b.invalidReason() == null).count() < rules.minimumValidBids()) {
            return;
        }
        awards.add(new EvaluationRound(project.id(), 1, EvaluationRound.Cause.OPENING, instant.now()));
        KnownTies known = seats.ties(project);
        List<CommitteeMember> tied = new Committee(awards.committee(project.id())).sitting().stream()
                .filter(member -> known.of(member.sub()).isPresent()).toList();
        tied.forEach(member -> acts.fire(member.leave(known.of(member.sub()).orElseThrow(), null, project.subject())));
        seats.fill(tied.size(), project, rules.committee());
        if (rules.committee().drawn()) {
            draw(project, panel, rules.committee());
        }
    }

    /** Whoever did not fix a pool before is spared the choice: all experts are in it. */
    private void draw(Project project, Panel panel, CommitteeRule rule) {
        if (!panel.isPoolFixed()) {
            acts.fire(panel.fixPool(rule.minimum(), null, seats.pool(project, null), rule, project.subject(), instant.now()));
        }
        acts.fire(panel.draw(project.subject(), instant.now()));
        int seated = new Committee(awards.committee(project.id())).sitting().size();
        seats.fill(panel.size() - seated, project, rule);
    }
}
