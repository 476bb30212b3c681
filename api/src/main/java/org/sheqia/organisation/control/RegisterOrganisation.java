package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.account.entity.PersonName;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.organisation.entity.Registration;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/**
 * A person asks to speak for an organisation, new or of the register; the district decides. The answer does not tell
 * whether anybody else speaks for it, or asks to.
 */
@UseCase
public class RegisterOrganisation {

    @Inject
    Registrations registrations;

    @Inject
    StoredFiles files;

    @Inject
    VerifiedAddress verifiedAddress;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the registration's id */
    public String register(String creditCode, OrganisationKind kind, String applicant, OrganisationProfile profile) {
        verifiedAddress.require();
        registrations.requireRoom(caller.actor().sub(), creditCode, instant.now());
        requireOwn(profile);
        Registration registration = new Registration(creditCode, kind, PersonName.of("applicant", applicant), profile, caller.actor(), caller.account(),
                instant.now());
        registrations.add(registration);
        acts.fire(registration.registered());
        return registration.id();
    }

    public void change(String id, Revision seen, String applicant, OrganisationProfile profile) {
        requireOwn(profile);
        acts.fire(registrations.own(caller.actor().sub(), id, seen).change(PersonName.of("applicant", applicant), profile, instant.now()));
    }

    public void withdraw(String id, Revision seen) {
        acts.fire(registrations.own(caller.actor().sub(), id, seen).withdraw(instant.now()));
    }

    private void requireOwn(OrganisationProfile profile) {
        List<String> certificates = profile.contactProfile().certificates();
        if (files.of(caller.actor().sub(), certificates).size() < certificates.size()) {
            throw Rejected.field("profile.documents", "file-unknown");
        }
    }
}
