package org.sheqia.clock.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.tenancy.control.Listing;

/** Clocks as they stand: of each the newest row. */
@Listing
public class ClockListing {

    private static final int MOST = 500;

    /** In days: a portal that stood still for longer than that has other worries. */
    private static final int CAUGHT_UP = 400;
    /** How far ahead a count of days may reach; what reaches further is looked at in vain. */
    private static final int YEARS = 10;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Calendars calendars;

    @Inject
    RequestInstant instant;

    /**
     * Clocks that run, rest on a calendar that was not issued when they were counted, and on none that is not issued today, of all
     * tenants, in the order of their ids. The reports of all contracts wait for next year's: none of them is looked at before it is there.
     */
    public List<Running> provisional(String after) {
        List<String> missing = IntStream.rangeClosed(0, YEARS).mapToObj(i -> calendars.current().year(instant.today().getYear() + i))
                .filter(CalendarYear::isProvisional).map(CalendarYear::name).toList();
        TypedQuery<Running> query = running("c.provisional = true and c.id > :after"
                + IntStream.range(0, missing.size()).mapToObj(i -> " and c.calendar not like :missing" + i).collect(Collectors.joining()));
        for (int i = 0; i < missing.size(); i++) {
            query.setParameter("missing" + i, "%" + missing.get(i) + "%");
        }
        return query.setParameter("after", after).setMaxResults(MOST).getResultList();
    }

    /**
     * Clocks that run though their last day is over, where that brings something about: not by a provisional day, nor by one so long
     * ago that it has been looked at often enough, of all tenants, in the
     * order of their ids.
     */
    public List<Running> over(String after, LocalDate today) {
        return running("c.effect in (org.sheqia.tenantconfig.ClockRule.OnExpiry.Effect.OPEN, org.sheqia.tenantconfig.ClockRule.OnExpiry.Effect.ESCALATE)"
                + " and c.provisional = false and c.lastDay < :today and c.lastDay >= :since and c.id > :after").setParameter("after", after)
                .setParameter("today", today).setParameter("since", today.minusDays(CAUGHT_UP)).setMaxResults(MOST).getResultList();
    }

    private TypedQuery<Running> running(String where) {
        return em.createQuery("select new org.sheqia.clock.control.ClockListing.Running(c.id, c.tenantId, c.projectId, c.subjectId, c.code) from Clock c where "
                + where + " and c.state = org.sheqia.clock.entity.Clock.State.RUNNING and not exists (select d from Clock d where d.replaces = c.id)"
                + " order by c.id", Running.class);
    }

    /** A clock that runs. */
    public record Running(String id, String tenant, String projectId, String subjectId, String code) {
    }

    /** What is due of these things by these rules and has not happened; bounded by what is asked for. */
    public List<ClockView> due(Collection<String> subjectIds, Collection<String> codes) {
        return subjectIds.isEmpty() ? List.of() : views("c.subjectId in :subjects and c.code in :codes and c.state <> org.sheqia.clock.entity.Clock.State.DONE", "")
                .setParameter("subjects", subjectIds).setParameter("codes", codes).getResultStream().map(ClockView::of).toList();
    }

    /** Whoever calls has made sure that the caller may read these things. */
    public List<ClockView> of(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        List<ClockView> newestFirst = new ArrayList<>(views("c.subjectId in :subjects", " desc").setParameter("subjects", subjectIds).setMaxResults(MOST)
                .getResultStream().map(ClockView::of).toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private TypedQuery<ClockView.Row> views(String where, String direction) {
        return em.createQuery("select new org.sheqia.clock.control.ClockView.Row(c.subjectId, c.rule, c.from, c.lastDay, c.calendar, c.provisional, c.state,"
                + " b.lastDay) from Clock c left join Clock b on b.id = c.replaces and b.from = c.from where " + where
                + " and not exists (select d from Clock d where d.replaces = c.id) order by c.recordedAt" + direction + ", c.id" + direction, ClockView.Row.class);
    }
}
