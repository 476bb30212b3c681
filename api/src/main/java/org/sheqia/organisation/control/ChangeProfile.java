package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.organisation.entity.ContactProfile;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.UseCase;

/** An organisation's admin changes what it says of itself. */
@UseCase
public class ChangeProfile {

    @Inject
    Organisations organisations;

    @Inject
    Event<Act> acts;

    public void change(String creditCode, Revision seen, ContactProfile profile) {
        acts.fire(organisations.locked(creditCode, seen).change(profile));
    }
}
