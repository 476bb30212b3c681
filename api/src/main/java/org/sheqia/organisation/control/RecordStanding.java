package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.organisation.entity.Standing;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.UseCase;

/** 信用状况: the district writes down what stands against an organisation, with its source, and that it has ended. */
@UseCase
public class RecordStanding {

    @Inject
    Organisations organisations;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void record(String creditCode, Revision seen, Standing against) {
        acts.fire(organisations.locked(creditCode, seen).record(against));
    }

    public void end(String creditCode, Revision seen, Standing.Kind what, String reason) {
        acts.fire(organisations.locked(creditCode, seen).end(what, reason, WorkingDays.dayOf(instant.now())));
    }
}
