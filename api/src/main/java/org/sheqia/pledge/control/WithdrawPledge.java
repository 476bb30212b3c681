package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.CoFunding;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeEvent;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.FundingLines;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/**
 * A foundation takes its pledge back. What it had taken the place of falls back on the tenant's own sources; where they
 * have not so much free, there is no budget for the project any more and its procedure ends.
 */
@UseCase
public class WithdrawPledge {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Pledges pledges;

    @Inject
    CoFunding coFunding;

    @Inject
    Ledger ledger;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @param stopsProject whether the foundation knows that the project ends by it
     * @throws Rejected {@code withdrawal-stops-project} where it does not know and the project would
     */
    public void withdraw(String creditCode, String id, Revision seen, String reason, boolean stopsProject) {
        scope.enter(pledges.tenantOf(creditCode, id));
        Project project = projects.get(pledges.projectOf(id));
        Pledge pledge = pledges.get(id, seen);
        boolean accepted = pledge.isAccepted();
        PledgeEvent event = pledge.withdraw(project, reason, instant.now());
        boolean covered = !accepted || coFunding.isCovered(id, pledge.reliefs());
        if (!covered && !stopsProject) {
            throw Rejected.rule("withdrawal-stops-project");
        }
        if (accepted && covered) {
            coFunding.restore(project.id(), id, pledge.reliefs(), event.verb());
            project.fund(FundingLines.from(coFunding.reserved(project.id())), instant.now());
        }
        acts.fire(event);
        if (!covered) {
            stop(project, id, reason);
        }
    }

    private void stop(Project project, String pledgeId, String reason) {
        ProjectEvent.Cancelled event = project.cancel(reason, instant.now());
        ledger.releaseAll(project.id(), null, event.verb());
        coFunding.lapse(project.id(), pledgeId, event.verb());
        acts.fire(event);
    }
}
