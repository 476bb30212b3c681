package org.sheqia.reminder.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.RequestInstant;

/** Reminds everyone of what is due, each in a transaction of its own: one that fails keeps no other back. */
@Dependent
public class SendReminders {

    private static final Logger LOG = Logger.getLogger(SendReminders.class.getName());

    @Inject
    DueReminders dueReminders;

    @Inject
    Remind remind;

    @Inject
    RequestInstant instant;

    public void send() {
        for (DueReminder due : dueReminders.at(instant.now())) {
            try {
                remind.remind(due);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "not reminded of " + due.id(), e);
            }
        }
    }
}
