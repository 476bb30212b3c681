package org.sheqia.clock.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.sheqia.tenancy.control.Listing;

/** Clocks as they stand: of each the newest row. */
@Listing
public class ClockListing {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** Clocks that run and rest on a calendar that was not issued when they were counted, of all tenants, in the order of their ids. */
    List<Provisional> provisional(String after) {
        return em.createQuery("select new org.sheqia.clock.control.ClockListing.Provisional(c.id, c.tenantId, c.subjectId, c.code) from Clock c"
                + " where c.provisional = true and c.id > :after and c.state = org.sheqia.clock.entity.Clock.State.RUNNING"
                + " and not exists (select d from Clock d where d.replaces = c.id) order by c.id", Provisional.class)
                .setParameter("after", after).setMaxResults(MOST).getResultList();
    }

    /** A clock to be counted again. */
    public record Provisional(String id, String tenant, String subjectId, String code) {
    }

    /** Whoever calls has made sure that the caller may read these things. */
    public List<ClockView> of(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select new org.sheqia.clock.control.ClockView.Row(c.subjectId, c.rule, c.from, c.lastDay, c.calendar, c.provisional, c.state,"
                + " b.lastDay) from Clock c left join Clock b on b.id = c.replaces where c.subjectId in :subjects"
                + " and not exists (select d from Clock d where d.replaces = c.id) order by c.recordedAt, c.id", ClockView.Row.class)
                .setParameter("subjects", subjectIds).setMaxResults(MOST).getResultStream().map(ClockView::of).toList();
    }
}
