package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.UseCase;

/** The district lets an organisation in, or returns its registration with a reason. */
@UseCase
public class DecideRegistration {

    @Inject
    Organisations organisations;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param exceptionReason why a credit code that breaks the checksum is accepted, or null */
    public void approve(String creditCode, Revision seen, String exceptionReason) {
        acts.fire(organisations.locked(creditCode, seen).approve(exceptionReason, instant.now()));
    }

    public void giveBack(String creditCode, Revision seen, String reason) {
        acts.fire(organisations.locked(creditCode, seen).giveBack(reason, instant.now()));
    }
}
