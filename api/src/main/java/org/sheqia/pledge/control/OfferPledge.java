package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.Means;
import org.sheqia.pledge.entity.Offers;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeTerms;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A foundation promises a part of a published project's money. */
@UseCase
public class OfferPledge {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Pledges pledges;

    @Inject
    GivenYears years;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * The foundation is locked, so that of two pledges made at once the second is held against what the first has left.
     *
     * @param seen the warnings that the foundation has seen
     * @return the id of the pledge
     * @throws Rejected {@code limits-unseen} where it goes beyond a bound of its own and has not seen that; {@code offered-too-often}
     */
    public String offer(String creditCode, String projectId, PledgeTerms terms, List<LimitWarning> seen) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        Project project = projects.get(projectId);
        Offers.requireMoreAllowed(pledges.unaccepted(creditCode, projectId));
        Pledge pledge = Pledge.offer(project, organisations.locked(creditCode), terms, caller.actor(), instant.now());
        List<LimitWarning> beyond = years.means(creditCode).warnings(terms);
        Means.requireSeen(beyond, seen);
        pledges.add(pledge);
        pledge.planned(terms).forEach(pledges::add);
        acts.fire(pledge.offered(beyond));
        return pledge.id();
    }
}
