package org.sheqia.clock.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.entity.Clock;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A date that rested on a calendar that was not issued is counted again, once the calendar is there. */
@UseCase
public class RecountClock {

    @Inject
    TenantScope scope;

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void recount(String tenant, String subjectId, String code) {
        scope.enter(tenant);
        clocks.newest(subjectId, code).filter(clock -> clock.isProvisional() && clock.state() == Clock.State.RUNNING).ifPresent(before -> {
            Clock counted = before.recount(calendars.current(), instant.now());
            if (counted.isProvisional()) {
                return;
            }
            clocks.add(counted);
            if (!counted.due().equals(before.due())) {
                acts.fire(new ClockEvent.Recounted(before.subject(), code, before.due(), counted.due(), counted.calendar()));
            }
        });
    }
}
