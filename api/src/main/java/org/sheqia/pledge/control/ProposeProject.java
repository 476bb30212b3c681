package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.pledge.entity.Offers;
import org.sheqia.pledge.entity.Programme;
import org.sheqia.pledge.entity.Proposal;
import org.sheqia.pledge.entity.ProposalContent;
import org.sheqia.pledge.entity.Proposer;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** A tenant or an organisation proposes a project for a programme that is open, or takes its proposal back before it is decided. */
@UseCase
public class ProposeProject {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Programmes programmes;

    @Inject
    Organisations organisations;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the proposal */
    public String submitForTenant(String tenant, String programme, ProposalContent content) {
        return submit(new Proposer(Proposer.Kind.TENANT, tenant, tenants.get(tenant).name().zh()), programme, content);
    }

    /** @return the id of the proposal */
    public String submitForOrganisation(String creditCode, String programme, ProposalContent content) {
        Organisation organisation = organisations.get(creditCode);
        organisation.requireUnlisted(instant.today());
        return submit(new Proposer(Proposer.Kind.ORGANISATION, creditCode, organisation.name()), programme, content);
    }

    public void withdraw(Proposer.Kind kind, String proposer, String id, Revision seen) {
        acts.fire(programmes.own(kind, proposer, id, seen).withdraw(instant.now()));
    }

    /** A tenant says which of its projects came of an accepted proposal: once that is published, the foundation is asked for its pledge. */
    public void name(String tenant, String id, Revision seen, String projectId) {
        scope.enter(tenant);
        String title = projects.get(projectId).content().title();
        acts.fire(programmes.own(Proposer.Kind.TENANT, tenant, id, seen).name(projectId, title));
    }

    private String submit(Proposer proposer, String programme, ProposalContent content) {
        Programme open = programmes.get(programme);
        Offers.requireMoreAllowed(programmes.unaccepted(programme, proposer));
        Proposal proposal = new Proposal(open, proposer, content, instant.received());
        programmes.add(proposal);
        acts.fire(proposal.submitted());
        return proposal.id();
    }
}
