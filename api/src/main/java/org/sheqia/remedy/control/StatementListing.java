package org.sheqia.remedy.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Letter.Matter;
import org.sheqia.tenancy.control.Listing;

/** What others say to a complaint that concerns them: to the authority all of it, to each its own. */
@Listing
public class StatementListing {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    ClockListing clocks;

    @Inject
    RequestInstant instant;

    /** Who said what, oldest first; whoever calls has made sure that it is for the authority. */
    List<StatementView> of(String complaintId) {
        return em.createQuery("select new org.sheqia.remedy.control.StatementView(s.creditCode, s.name, s.words, s.givenAt) from Statement s"
                + " where s.complaintId = :complaint order by s.givenAt, s.id", StatementView.class)
                .setParameter("complaint", complaintId).setMaxResults(MOST).getResultList();
    }

    /** Others' complaints about a project in which the organisation took part, from their acceptance on. */
    List<ConcerningView> concerning(String creditCode, String projectId) {
        List<Complaint> complaints = em.createQuery("select k from Complaint k where k.projectId = :project and k.creditCode <> :code"
                + " and k.explanation.by is not null order by k.filedAt, k.id", Complaint.class)
                .setParameter("project", projectId).setParameter("code", creditCode).setMaxResults(MOST).getResultList();
        List<String> ids = complaints.stream().map(Complaint::id).toList();
        List<ClockView> running = clocks.of(ids).stream().filter(c -> c.code().equals("complaint-explained")).toList();
        Map<String, StatementView> own = own(creditCode, ids);
        Instant now = instant.now();
        return complaints.stream().map(k -> view(k, running, own.get(k.id()), now)).toList();
    }

    private Map<String, StatementView> own(String creditCode, List<String> complaints) {
        return complaints.isEmpty() ? Map.of() : em.createQuery("select s.complaintId, s.name, s.words, s.givenAt from Statement s"
                + " where s.complaintId in :complaints and s.creditCode = :code", Object[].class)
                .setParameter("complaints", complaints).setParameter("code", creditCode).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> new StatementView(creditCode, (String) r[1], (String) r[2], (Instant) r[3])));
    }

    private static ConcerningView view(Complaint k, List<ClockView> running, StatementView own, Instant now) {
        return new ConcerningView(k.id(), k.statusAt(now), k.letter().matters().stream().map(Matter::matter).toList(), k.explanation().by(),
                running.stream().filter(c -> c.subjectId().equals(k.id())).toList(), own == null && k.isExplaining(),
                own == null ? null : own.words(), own == null ? null : own.at());
    }
}
