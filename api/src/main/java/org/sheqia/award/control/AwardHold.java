package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sheqia.award.entity.Hold;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.tenancy.control.TenantScope;

/**
 * The one door through which an award becomes final, is offered, signed, enters into force and is paid: shut while an
 * objection or a complaint is open. Whoever asks holds the project to the end of its transaction, as whoever files does, so
 * that one of the two comes first and the other sees it.
 */
@ApplicationScoped
public class AwardHold {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    RequestInstant instant;

    /** @throws Rejected {@code award-held}, naming what holds and the article */
    public void require(String projectId) {
        projects.get(projectId);
        refuse(standing(projectId));
    }

    /**
     * The same for money: what the bank paid before the hold began is booked.
     *
     * @throws Rejected {@code award-held}
     */
    public void require(String projectId, LocalDate paidOn) {
        projects.get(projectId);
        refuse(standing(projectId).filter(h -> !h.beganAfter(paidOn)));
    }

    public boolean isHeld(String projectId) {
        return standing(projectId).findAny().isPresent();
    }

    public boolean isHeldBy(String projectId, String causeId) {
        return standing(projectId).anyMatch(h -> h.causeId().equals(causeId));
    }

    public void place(String projectId, Hold.Cause cause, String causeId) {
        scope.em().persist(new Hold(projectId, cause, causeId, instant.now()));
    }

    /** Ends by itself then. */
    public void endAt(String projectId, String causeId, Instant end) {
        standing(projectId).filter(h -> h.causeId().equals(causeId)).forEach(h -> h.endAt(end));
    }

    public void lift(String projectId, String causeId) {
        standing(projectId).filter(h -> h.causeId().equals(causeId) && h.cause() != Hold.Cause.AMENDMENT_DUE).forEach(h -> h.lift(instant.now()));
    }

    /** The project is over: what else is open about it holds nothing. */
    public void liftAll(String projectId) {
        standing(projectId).forEach(h -> h.lift(instant.now()));
    }

    /** The documents are mended, where what bidders answer has changed. */
    void amended(@Observes ProjectEvent.Amended act) {
        if (projects.get(act.subject().id()).materialEdition() != act.edition()) {
            return;
        }
        standing(act.subject().id()).filter(h -> h.cause() == Hold.Cause.AMENDMENT_DUE).forEach(h -> h.lift(instant.now()));
    }

    /** Wrong documents are not answered by an opening: they are amended, or the project is cancelled and begins anew. */
    void attended(@Observes BidEvent.OpeningAttended act) {
        refuse(standing(act.subject().project()).filter(h -> h.cause() == Hold.Cause.AMENDMENT_DUE));
    }

    /** What is open is decided first: nobody gets round it by ending what it is about. */
    void cancelled(@Observes ProjectEvent.Cancelled act) {
        refuse(standing(act.subject().id()).filter(h -> h.cause() != Hold.Cause.AMENDMENT_DUE));
    }

    private static void refuse(Stream<Hold> standing) {
        standing.findFirst().ifPresent(hold -> {
            throw Rejected.rule("award-held", "cause", hold.cause().name());
        });
    }

    private Stream<Hold> standing(String projectId) {
        return scope.em().createQuery("select h from Hold h where h.projectId = :project and h.liftedAt is null order by h.since, h.id", Hold.class)
                .setParameter("project", projectId).getResultStream().filter(h -> h.holds(instant.now()));
    }
}
