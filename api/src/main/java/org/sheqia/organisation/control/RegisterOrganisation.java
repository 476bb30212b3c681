package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationEvent;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** A person registers its organisation and becomes its first admin; the district approves it later. */
@UseCase
public class RegisterOrganisation {

    @Inject
    Organisations organisations;

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void register(String creditCode, OrganisationKind kind, OrganisationProfile profile) {
        if (organisations.find(creditCode).isPresent()) {
            throw Rejected.field("creditCode", "credit-code-registered");
        }
        Actor person = caller.actor();
        Organisation organisation = Organisation.register(creditCode, kind, profile, person, instant.now());
        organisations.add(organisation);
        memberships.add(new Membership(person.sub(), person.username(), person.name(), Role.ORG_ADMIN, creditCode,
                instant.now()));
        acts.fire(new OrganisationEvent.Registered(organisation.subject(), kind));
    }
}
