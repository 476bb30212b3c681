package org.sheqia.reminder.control;

import org.sheqia.reminder.entity.ReminderEvent;

/**
 * Something to remind of.
 *
 * @param id what about, and at which stage: reminded of once
 */
record DueReminder(String id, ReminderEvent event) {
}
