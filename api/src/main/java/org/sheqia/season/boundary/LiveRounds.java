package org.sheqia.season.boundary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every three seconds on each node: what is new for those who watch. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class LiveRounds {

    @Inject
    Watchers watchers;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void round() {
        watchers.tell();
    }
}
