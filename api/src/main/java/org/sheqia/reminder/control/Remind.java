package org.sheqia.reminder.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.reminder.entity.Reminder;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Reminds of one thing, unless that was done: two nodes at once meet on its row. */
@UseCase
class Remind {

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    void remind(DueReminder due) {
        if (scope.em().find(Reminder.class, due.id()) == null) {
            scope.em().persist(new Reminder(due.id(), instant.now()));
            acts.fire(due.event());
        }
    }
}
