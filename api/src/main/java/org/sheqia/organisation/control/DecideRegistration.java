package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.organisation.entity.ContactProfile;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.Registration;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** The district lets a person speak for its organisation, returns the registration, or refuses it. */
@UseCase
public class DecideRegistration {

    @Inject
    Registrations registrations;

    @Inject
    Organisations organisations;

    @Inject
    Memberships memberships;

    @Inject
    IdentityNumbers numbers;

    @Inject
    StoredFiles files;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * Facts of the register stay as they are, and so does the profile of one that people speak for already: what the person says
     * otherwise is no change of them. Numbers that were seen before stay; others come with a change of the facts.
     *
     * @param exceptionReason why a credit code that breaks the checksum is accepted, or null
     */
    public void approve(String id, Revision seen, String exceptionReason, String representativeNumber, String controllerNumber) {
        Registration registration = registrations.locked(id, seen);
        Membership admin = registration.approve(caller.actor(), instant.now());
        ContactProfile contact = registration.profile().contactProfile();
        Organisation organisation = organisations.find(registration.creditCode()).orElse(null);
        if (organisation == null) {
            organisation = Organisation.approved(registration.creditCode(), registration.kind(), registration.profile(), exceptionReason,
                    registration.applicantSub(), instant.now());
            organisations.add(organisation);
        } else if (memberships.in(Role.Scope.ORGANISATION, organisation.creditCode()).isEmpty()) {
            acts.fire(organisation.change(contact));
        }
        if (memberships.hasOtherAdmin(Grant.DISTRICT_ADMIN, caller.actor().people(), instant.now())) {
            organisation.requireLetInByAnother(caller.actor());
        }
        organisation.identify(numbers.identity("representativeNumber", representativeNumber), numbers.identity("controllerNumber", controllerNumber));
        List<String> certificates = contact.certificates();
        if (files.of(registration.applicantSub(), certificates).size() < certificates.size()) {
            throw Rejected.rule("certificate-gone");
        }
        files.hand(registration.applicantSub(), organisation.creditCode(), certificates);
        if (!memberships.of(admin.sub()).containsKey(admin.grant())) {
            memberships.add(admin);
            acts.fire(admin.joined());
        }
        acts.fire(organisation.speaks(admin.username()));
    }

    public void giveBack(String id, Revision seen, String reason) {
        acts.fire(registrations.locked(id, seen).giveBack(reason, caller.actor(), instant.now()));
    }

    public void refuse(String id, Revision seen, String reason) {
        acts.fire(registrations.locked(id, seen).refuse(reason, caller.actor(), instant.now()));
    }
}
