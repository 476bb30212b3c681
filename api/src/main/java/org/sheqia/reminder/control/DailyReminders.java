package org.sheqia.reminder.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every morning before the offices open. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class DailyReminders {

    @Inject
    SendReminders sendReminders;

    @Job(daily = "07:30")
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void send() {
        sendReminders.send();
    }
}
