package org.sheqia.delivery.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.delivery.control.ReportListing.Undated;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.InTurn;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/**
 * Every five minutes, and when the demo's clock is moved: reports of an older portal, which counted their day anew at each reading,
 * get their clock, each in a transaction of its own. No query can count working days, so no step of the schema does it; once
 * they all have one, nothing is found.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class ReportDays {

    @Inject
    ReportListing reports;

    @Inject
    DateReport dateReport;

    @Inject
    Caller caller;

    @Job
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void date() {
        caller.is(Actor.NOBODY);
        InTurn.each(reports::undated, Undated::id, report -> dateReport.date(report.tenant(), report.contractId(), report.id()));
    }
}
