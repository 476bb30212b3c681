package org.sheqia.project.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;

/** The projects that an organisation follows, the newest first. */
@Listing
public class FollowedListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    public Page<FollowedView> of(String creditCode, Cursor cursor) {
        TypedQuery<FollowedView> query = em.createQuery("select new org.sheqia.project.control.FollowedListing.FollowedView(p.id, p.number,"
                + " p.title, p.tenantId, p.field, p.status, p.budgetCeiling, p.bidDeadline, w.followedAt) from FollowedProject w"
                + " join Project p on p.id = w.projectId where w.creditCode = :code"
                + (cursor.isStart() ? "" : " and (w.followedAt < :at or (w.followedAt = :at and w.projectId < :before))")
                + " order by w.followedAt desc, w.projectId desc", FollowedView.class).setParameter("code", creditCode);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("at", last.instant(0)).setParameter("before", last.text(1));
        }
        List<FollowedView> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(w -> w.at(instant.now())).toList();
        return Page.of(rows, cursor.limit(), w -> Cursor.at(w.followedAt(), w.projectId()));
    }

    public boolean isFollowed(String creditCode, String projectId) {
        return !em.createQuery("select w.projectId from FollowedProject w where w.creditCode = :code and w.projectId = :project", String.class)
                .setParameter("code", creditCode).setParameter("project", projectId).getResultList().isEmpty();
    }

    /** A published project that is followed; ceiling in yuan. */
    @Schema(name = "FollowedProjectView")
    public record FollowedView(String projectId, String number, String title, String tenant, String field, ProjectStatus status,
            Money budgetCeiling, Instant bidDeadline, Instant followedAt) {

        FollowedView at(Instant now) {
            return new FollowedView(projectId, number, title, tenant, field, status.at(now, bidDeadline), budgetCeiling, bidDeadline, followedAt);
        }
    }
}
