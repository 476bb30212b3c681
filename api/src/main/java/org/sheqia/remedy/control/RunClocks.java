package org.sheqia.remedy.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockListing.Running;
import org.sheqia.remedy.control.RemedyListing.Waiting;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.InTurn;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/**
 * Every five minutes, and when the demo's clock is moved: provisional dates are counted again where the calendar has come, what
 * ran out takes effect, complaints lapse or wait no longer, and what was interrupted by a hold that has ended by itself is
 * performed again. Each thing has a transaction of its own; of two nodes the second finds that it was done.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class RunClocks {

    @Inject
    ClockListing clocks;

    @Inject
    RunClock runClock;

    @Inject
    RemedyListing remedies;

    @Inject
    AgeComplaint ageComplaint;

    @Inject
    ResumePerformance resumePerformance;

    @Inject
    RequestInstant instant;

    @Inject
    Caller caller;

    /** Recounting comes first: a date that moves is not over. */
    @Job
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void run() {
        caller.is(Actor.NOBODY);
        InTurn.each(clocks::provisional, Running::id, runClock::recount);
        InTurn.each(after -> clocks.over(after, instant.today()), Running::id, runClock::expire);
        InTurn.each(remedies::lapsed, Waiting::id, ageComplaint::lapse);
        InTurn.each(remedies::waitedLongEnough, Waiting::id, ageComplaint::resume);
        InTurn.each(remedies::timesWaitForNothing, Waiting::id, waiting -> resumePerformance.resume(waiting.tenant(), waiting.project()));
        InTurn.each(remedies::interruptedForNothing, Waiting::id, waiting -> resumePerformance.resume(waiting.tenant(), waiting.project()));
    }
}
