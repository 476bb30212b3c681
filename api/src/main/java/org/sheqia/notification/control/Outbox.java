package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.notification.entity.Notification;
import org.sheqia.tenancy.control.TenantScope;

/** Keeps a notification for each audience of an act, in the act's transaction. */
@ApplicationScoped
public class Outbox {

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    void keep(@Observes Act act) {
        tell(act, act.audience());
    }

    /** Tells of a sealed act, by the day: whoever reads the rows cannot lay it beside the act's own record. */
    public void tellOfTheDay(Act act, Collection<Audience> audiences) {
        Instant dayBegins = WorkingDays.startOf(instant.today());
        audiences.forEach(audience -> scope.em().persist(Notification.ofTheDay(act, audience, dayBegins)));
    }

    /** Tells others of an act who are no part of it: its records do not name them. */
    public void tell(Act act, Collection<Audience> audiences) {
        audiences.forEach(audience -> scope.em().persist(new Notification(act, audience, instant.now())));
    }
}
