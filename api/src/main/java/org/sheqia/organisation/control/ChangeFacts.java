package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.entity.FactsProposal;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** What the district vouches for is changed by two: an organisation, or an official who corrects it, proposes; another official approves. */
@UseCase
public class ChangeFacts {

    @Inject
    Organisations organisations;

    @Inject
    IdentityNumbers numbers;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param seen the proposal that stood there; null for none */
    public void propose(String creditCode, Revision seen, OrganisationFacts facts, String grounds) {
        propose(creditCode, seen, facts, grounds, false);
    }

    /** An official corrects them; another approves. */
    public void correct(String creditCode, Revision seen, OrganisationFacts facts, String grounds) {
        propose(creditCode, seen, facts, grounds, true);
    }

    private void propose(String creditCode, Revision seen, OrganisationFacts facts, String grounds, boolean district) {
        Organisation organisation = organisations.locked(creditCode);
        FactsProposal proposal = organisations.proposal(creditCode, seen).orElseGet(() -> new FactsProposal(creditCode));
        acts.fire(proposal.propose(facts, organisation, grounds, district, caller.actor(), instant.now()));
        organisations.add(proposal);
    }

    public void approve(String creditCode, Revision seen, String representativeNumber, String controllerNumber) {
        Organisation organisation = organisations.locked(creditCode);
        OrganisationFacts before = organisation.facts();
        // What is approved is what was looked at.
        if (seen != null && seen.number() == null) {
            throw Rejected.of(Rejected.Kind.MALFORMED, "if-match-missing");
        }
        OrganisationFacts facts = organisations.proposal(creditCode, seen).orElseThrow(Rejected::hidden).approve(caller.actor());
        Act changed = organisation.change(facts, instant.now());
        organisation.identifyAnew(before, numbers.identity("representativeNumber", representativeNumber), numbers.identity("controllerNumber", controllerNumber));
        acts.fire(changed);
    }

    public void giveBack(String creditCode, Revision seen, String reason) {
        Organisation organisation = organisations.locked(creditCode);
        acts.fire(organisations.proposal(creditCode, seen).orElseThrow(Rejected::hidden).giveBack(reason, organisation, caller.actor()));
    }
}
