package org.sheqia.season.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** What the days of a fair bring, counted. */
@Listing
public class LiveListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** @throws Rejected not found where there is no such season */
    public LiveNumbers of(String season) {
        if (em.createQuery("select s.code from Season s where s.code = :season", String.class).setParameter("season", season)
                .getResultList().isEmpty()) {
            throw Rejected.hidden();
        }
        Counted projects = counted("select count(p), sum(p.budgetCeiling) from Project p where p.season = :season and p.publishedAt is not null",
                season);
        Counted contracts = counted("select count(c), sum(c.amount) from Contract c, Project p where p.id = c.projectId"
                + " and p.season = :season and c.activeAt is not null and c.term = 1", season);
        long meetings = em.createQuery("select count(m) from Meeting m where m.season = :season"
                + " and m.status = org.sheqia.meeting.entity.MeetingStatus.HELD", Long.class).setParameter("season", season).getSingleResult();
        Counted pledges = counted("select count(g), sum(g.amount) from Pledge g, Project p where p.id = g.projectId and p.season = :season"
                + " and g.status = org.sheqia.pledge.entity.PledgeStatus.ACCEPTED", season);
        return new LiveNumbers(projects.count(), projects.sum(), meetings, pledges.count(), pledges.sum(), contracts.count(), contracts.sum());
    }

    private Counted counted(String jpql, String season) {
        Object[] row = em.createQuery(jpql, Object[].class).setParameter("season", season).getSingleResult();
        return new Counted(((Number) row[0]).longValue(), OverviewListing.sum(row[1]));
    }

    private record Counted(long count, Money sum) {
    }
}
