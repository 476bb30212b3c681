package org.sheqia.clock.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.clock.control.ClockListing.Provisional;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;

/**
 * Every five minutes: provisional dates are counted again where the calendar has come. Each has a transaction of its own; of
 * two nodes one writes the row that replaces the old one, which is unique, and the other is refused and finds it the next time.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class RecountClocks {

    private static final Logger LOG = Logger.getLogger(RecountClocks.class.getName());

    @Inject
    ClockListing clocks;

    @Inject
    RecountClock recountClock;

    @Inject
    Caller caller;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @ActivateRequestContext
    public void recount() {
        caller.is(Actor.NOBODY);
        String after = "";
        for (List<Provisional> some = clocks.provisional(after); !some.isEmpty(); some = clocks.provisional(after)) {
            some.forEach(this::recount);
            after = some.get(some.size() - 1).id();
        }
    }

    /** One that cannot be counted does not keep the others from it. */
    private void recount(Provisional clock) {
        try {
            recountClock.recount(clock.tenant(), clock.subjectId(), clock.code());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "clock " + clock.code() + " of " + clock.subjectId() + " is not counted again");
        }
    }
}
