package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.entity.Standing;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** 信用状况: one of the district writes down what stands against an organisation, with its source; another confirms it, or that it has ended. */
@UseCase
public class RecordStanding {

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void record(String creditCode, Revision seen, Standing.Found found) {
        acts.fire(organisations.locked(creditCode, seen).record(found, caller.actor(), instant.today()));
    }

    public void confirm(String creditCode, Revision seen, String standing) {
        acts.fire(organisations.locked(creditCode, seen).confirm(standing, caller.actor(), instant.today()));
    }

    public void end(String creditCode, Revision seen, String standing, String reason) {
        acts.fire(organisations.locked(creditCode, seen).end(standing, reason, caller.actor(), instant.today()));
    }
}
