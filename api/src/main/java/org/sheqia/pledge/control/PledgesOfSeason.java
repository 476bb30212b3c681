package org.sheqia.pledge.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.money.entity.MoneyColumn;
import org.sheqia.pledge.entity.PledgeStatus;
import org.sheqia.season.control.CountsPledges;
import org.sheqia.season.control.UnfinishedWork;
import org.sheqia.tenancy.control.Listing;

/** Pledges of a season: those that nobody has answered, and those that were accepted. */
@Listing
public class PledgesOfSeason implements UnfinishedWork, CountsPledges {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public List<Unfinished> of(String season) {
        long open = em.createQuery("select count(g) from Pledge g, Project p where p.id = g.projectId and p.season = :season"
                + " and g.status = :offered", Long.class).setParameter("season", season).setParameter("offered", PledgeStatus.OFFERED)
                .getSingleResult();
        return Unfinished.some(List.of(new Unfinished(Kind.UNANSWERED_PLEDGES, open)));
    }

    @Override
    public Accepted accepted(String season) {
        Object[] row = em.createQuery("select count(g), sum(g.amount) from Pledge g, Project p where p.id = g.projectId and p.season = :season"
                + " and g.status = :accepted", Object[].class).setParameter("season", season).setParameter("accepted", PledgeStatus.ACCEPTED)
                .getSingleResult();
        return new Accepted(((Number) row[0]).longValue(), MoneyColumn.read(row[1]));
    }
}
