package org.sheqia.audit.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.ReadingEvent;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** Records who has read what is another's. */
@UseCase
public class NoteReading {

    private static final int LONGEST = 500;

    @Inject
    Caller caller;

    @Inject
    Event<Act> acts;

    /**
     * The auditor has asked for something.
     *
     * @param address      with what was looked for, still encoded, so that it is one line
     * @param tenant       whose it is, or null
     * @param organisation whose it is, or null
     */
    public void byAuditor(URI address, String tenant, String organisation) {
        String asked = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String shown = asked.substring(0, Math.min(asked.length(), LONGEST));
        acts.fire(new ReadingEvent.Looked(auditor(null, null), shown));
        if (tenant != null || organisation != null) {
            acts.fire(new ReadingEvent.Looked(auditor(tenant, organisation), shown));
        }
    }

    private Subject auditor(String tenant, String organisation) {
        return new Subject("auditor", caller.actor().sub(), tenant, organisation, null, caller.actor().shown());
    }

    /** An official has opened a document that an organisation gave. */
    public void ofDocument(String organisation, String project, String file, String name) {
        acts.fire(ReadingEvent.Opened.ofOrganisation(organisation, project, file, name));
    }

    /** The same by one who judges it, whose name the organisation does not learn. */
    public void ofDocumentByJudge(String organisation, String project, String file, String name) {
        acts.fire(new ReadingEvent.OpenedByJudge(ReadingEvent.Opened.ofOrganisation(organisation, project, file, name).subject()));
    }

    /** An organisation has opened a document that a tenant gave. */
    public void ofTenantsDocument(String tenant, String project, String file, String name) {
        acts.fire(new ReadingEvent.Opened(new Subject("document", file, tenant, null, project, name)));
    }
}
