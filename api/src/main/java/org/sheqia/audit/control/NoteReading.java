package org.sheqia.audit.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.AuditorEvent;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** Records what the auditor reads. */
@UseCase
public class NoteReading {

    @Inject
    Caller caller;

    @Inject
    Event<Act> acts;

    public void note(String address) {
        acts.fire(new AuditorEvent.Looked(new Subject("auditor", caller.actor().sub(), null, null, null,
                caller.actor().shown()), address));
    }
}
