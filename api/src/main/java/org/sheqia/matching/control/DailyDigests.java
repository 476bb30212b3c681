package org.sheqia.matching.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every morning before the offices open; a search that was told has no news left. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class DailyDigests {

    @Inject
    TellSearches tellSearches;

    @Job(daily = "07:40")
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void tell() {
        tellSearches.tell();
    }
}
