package org.sheqia.remedy.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.remedy.control.RemedyListing.Waiting;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;

/**
 * Every five minutes, and when the demo's clock is moved: what was interrupted by a hold that has ended by itself is performed again.
 * Each project has a transaction of its own; of two nodes the second finds nothing to do.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class HoldsEnd {

    private static final Logger LOG = Logger.getLogger(HoldsEnd.class.getName());

    @Inject
    RemedyListing remedies;

    @Inject
    ResumePerformance resumePerformance;

    @Inject
    Caller caller;

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    @ActivateRequestContext
    public void resume() {
        caller.is(Actor.NOBODY);
        String after = "";
        for (List<Waiting> some = remedies.interruptedForNothing(after); !some.isEmpty(); some = remedies.interruptedForNothing(after)) {
            some.forEach(this::resume);
            after = some.get(some.size() - 1).project();
        }
    }

    /** One that cannot be resumed does not keep the others from it. */
    private void resume(Waiting waiting) {
        try {
            resumePerformance.resume(waiting.tenant(), waiting.project());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "project " + waiting.project() + " is not resumed");
        }
    }
}
