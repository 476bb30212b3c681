package org.sheqia.login.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.tenancy.control.KeepsRunning;

/** At the start and every now and then, on every node: a realm that is mended opens the logins without a new start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class LookAtRealm {

    @Inject
    LoginRules rules;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void look() {
        rules.lookIfDue();
    }
}
