package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
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
        act.audience().forEach(audience -> scope.em().persist(new Notification(act, audience, instant.now())));
    }
}
