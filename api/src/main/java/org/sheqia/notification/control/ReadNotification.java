package org.sheqia.notification.control;

import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.NotificationRead;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A person marks a notification as read; twice is as good as once. */
@UseCase
public class ReadNotification {

    @Inject
    TenantScope scope;

    @Inject
    NotificationListing notifications;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    public void read(String id) {
        if (!notifications.isMine(caller.actor(), id)) {
            throw Rejected.hidden();
        }
        String sub = caller.actor().sub();
        if (scope.em().find(NotificationRead.class, new NotificationRead.Key(sub, id)) == null) {
            scope.em().persist(new NotificationRead(sub, id, instant.now()));
        }
    }
}
