package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.ReadingEvent;
import org.sheqia.file.control.FileListing;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.Registration;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.UseCase;

/** An official opens a certificate. Of an organisation's, its records tell. */
@UseCase
public class OpenCertificate {

    @Inject
    Organisations organisations;

    @Inject
    Registrations registrations;

    @Inject
    FileListing files;

    @Inject
    Event<Act> acts;

    /** @throws Rejected hidden for a file that its profile does not name */
    public FileListing.Content ofOrganisation(String creditCode, String file) {
        Organisation organisation = organisations.get(creditCode);
        if (!organisation.contactProfile().names(file)) {
            throw Rejected.hidden();
        }
        return opened(organisation.creditCode(), file);
    }

    /** One that was sent with a registration. */
    public FileListing.Content ofRegistration(String id, String file) {
        Registration registration = registrations.get(id);
        String owner = registration.ownerOf(file);
        return owner.equals(registration.creditCode()) ? opened(owner, file) : files.get(owner, file);
    }

    private FileListing.Content opened(String creditCode, String file) {
        FileListing.Content content = files.get(creditCode, file);
        acts.fire(ReadingEvent.Opened.ofOrganisation(creditCode, null, file, content.name()));
        return content;
    }
}
