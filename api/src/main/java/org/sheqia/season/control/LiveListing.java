package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheqia.money.entity.Money;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** What the days of a fair bring, counted. */
@Listing
public class LiveListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    CountsMeetings meetings;

    @Inject
    CountsPledges pledges;

    /** @throws Rejected not found where there is no such season */
    public LiveNumbers of(String season) {
        if (em.createQuery("select s.code from Season s where s.code = :season and s.openedAt is not null", String.class).setParameter("season", season)
                .getResultList().isEmpty()) {
            throw Rejected.hidden();
        }
        Counted projects = counted("select count(p), sum(p.budgetCeiling) from Project p where p.season = :season and p.publishedAt is not null",
                season);
        Counted contracts = counted("select count(c), sum(c.amount) from Contract c join Project p on p.id = c.projectId"
                + " where " + ResultListing.RESULT, season);
        CountsPledges.Accepted accepted = pledges.accepted(season);
        return new LiveNumbers(projects.count(), projects.sum(), meetings.held(season), accepted.count(), accepted.sum(), contracts.count(), contracts.sum());
    }

    private Counted counted(String jpql, String season) {
        Object[] row = em.createQuery(jpql, Object[].class).setParameter("season", season).getSingleResult();
        return new Counted(((Number) row[0]).longValue(), MoneyColumn.read(row[1]));
    }

    private record Counted(long count, Money sum) {
    }
}
