package org.sheqia.notification.control;

import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.NotificationRead;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** A person has read of an act, or of all; twice is as good as once. */
@UseCase
public class ReadNotification {

    /** At once; whoever has more goes on. */
    private static final int MOST = 500;

    @Inject
    TenantScope scope;

    @Inject
    NotificationListing notifications;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** In all roles in which it hears of the act. */
    public void read(String id) {
        String event = notifications.find(caller.actor(), id).orElseThrow(Rejected::hidden).event();
        notifications.unreadOf(caller.actor(), event).forEach(this::keep);
    }

    public void readAll() {
        notifications.unread(caller.actor(), MOST).forEach(this::keep);
    }

    private void keep(String id) {
        String sub = caller.actor().sub();
        if (scope.em().find(NotificationRead.class, new NotificationRead.Key(sub, id)) == null) {
            scope.em().persist(new NotificationRead(sub, id, instant.now()));
        }
    }
}
