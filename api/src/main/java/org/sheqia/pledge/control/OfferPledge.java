package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.PledgeTerms;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
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
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the pledge */
    public String offer(String creditCode, String projectId, PledgeTerms terms) {
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        Pledge pledge = Pledge.offer(projects.get(projectId), organisations.get(creditCode), terms, caller.actor(), instant.now());
        pledges.add(pledge);
        pledge.planned(terms).forEach(pledges::add);
        acts.fire(pledge.offered());
        return pledge.id();
    }
}
