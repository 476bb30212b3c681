package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;

/** The projects and participants that a season has: what refers to it, and what of them is open. */
@Listing
public class ProjectsOfSeason implements SeasonUse, UnfinishedWork {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    @Override
    public boolean isUsed(String season) {
        return isThere("select p.id from Project p where p.season = :season", season)
                || isThere("select p.id from Participation p where p.season = :season", season);
    }

    private boolean isThere(String jpql, String season) {
        return !em.createQuery(jpql, String.class).setParameter("season", season).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public List<Unfinished> of(String season) {
        Map<Kind, Long> open = new EnumMap<>(Kind.class);
        em.createQuery("select p.status, count(p), sum(case when p.bidDeadline <= :now then 1 else 0 end) from Project p"
                + " where p.season = :season group by p.status", Object[].class).setParameter("season", season)
                .setParameter("now", instant.now()).getResultStream().forEach(r -> {
                    long all = ((Number) r[1]).longValue();
                    long sealed = r[0] == ProjectStatus.PUBLISHED ? ((Number) r[2]).longValue() : 0;
                    Kind kind = kind((ProjectStatus) r[0]);
                    if (kind != null) {
                        open.merge(kind, all - sealed, Long::sum);
                        open.merge(Kind.UNOPENED_PROJECTS, sealed, Long::sum);
                    }
                });
        return Unfinished.some(open.entrySet().stream().map(e -> new Unfinished(e.getKey(), e.getValue())).toList());
    }

    private static Kind kind(ProjectStatus status) {
        return switch (status) {
            case DRAFT, RETURNED, UNDER_REVIEW -> Kind.UNPUBLISHED_PROJECTS;
            case PUBLISHED, EVALUATION, PUBLICITY -> Kind.RUNNING_PROCEDURES;
            case SEALED -> Kind.UNOPENED_PROJECTS;
            case AWARDED, SIGNING -> Kind.UNSIGNED_AWARDS;
            default -> null;
        };
    }
}
