package org.sheqia.meeting.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.meeting.control.ComputeTimetable.RunBegun;
import org.sheqia.planner.entity.Planner;
import org.sheqia.planner.entity.Timetable;
import org.sheqia.planner.entity.Watch;

/** One run from its planning to its result, in the background. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class TimetableWork {

    private static final Logger LOG = Logger.getLogger(TimetableWork.class.getName());

    /** The search ends at the bound, when nothing got better for long, or then. */
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final long SECOND = 1_000_000_000L;

    @Inject
    ComputeTimetable compute;

    @Inject
    PlanningSource source;

    @Inject
    PortalClock clock;

    @Asynchronous
    @ActivateRequestContext
    public void run(RunBegun run) {
        try {
            NamedPlanning planning = source.of(compute.get(run.season(), run.run()), clock.read());
            Timetable timetable = Planner.solve(planning.planning(), 1, new Showing(run));
            compute.finish(run.season(), run.run(), planning.named(timetable), timetable.worth().total(), timetable.bound());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "timetable run " + run.run() + " failed", e);
            compute.fail(run.season(), run.run());
        }
    }

    /** Shows once a second how far the run is, and learns whether it should end. */
    private final class Showing implements Watch {

        private final RunBegun run;
        private final Watch time = Watch.within(MOST);
        private long shown = System.nanoTime() - SECOND;
        private boolean ended;

        private Showing(RunBegun run) {
            this.run = run;
        }

        @Override
        public void seen(long value, long bound) {
            if (!ended && System.nanoTime() - shown >= SECOND) {
                shown = System.nanoTime();
                ended = !compute.progress(run.season(), run.run(), value, bound);
            }
        }

        @Override
        public boolean over() {
            return ended || time.over();
        }
    }
}
