package org.sheqia.notification.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.tenancy.control.InTurn;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every few seconds: what is to be told at once; every morning before the offices open: the mails of the day. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class PostNotices {

    private static final int AT_ONCE = 500;

    @Inject
    Notices notices;

    @Inject
    PostNotice postNotice;

    @Inject
    Addressees addressees;

    @Inject
    WriteDigest writeDigest;

    @Inject
    RequestInstant instant;

    @Job
    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    public void post() {
        InTurn.each(notices::waiting, UnaryOperator.identity(), postNotice::post);
    }

    /** A person whose mail of the day another node has written has none left. */
    @Job(daily = "07:50")
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void digest() {
        Instant today = WorkingDays.startOf(instant.today());
        InTurn.each(after -> addressees.untold(after, today, AT_ONCE), UnaryOperator.identity(), writeDigest::write);
    }
}
