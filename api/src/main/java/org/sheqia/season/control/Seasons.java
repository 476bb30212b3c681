package org.sheqia.season.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.entity.Participation;
import org.sheqia.season.entity.Season;
import org.sheqia.tenancy.control.TenantScope;

/** The fairs and who takes part in them. */
@ApplicationScoped
public class Seasons {

    @Inject
    TenantScope scope;

    /** The season, locked until the transaction ends. */
    public Season get(String code) {
        Season season = scope.em().find(Season.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (season == null) {
            throw Rejected.hidden();
        }
        return season;
    }

    Season get(String code, Revision seen) {
        Season season = get(code);
        Revision.check(seen, code, season.version());
        return season;
    }

    boolean isThere(String code) {
        return scope.em().find(Season.class, code) != null;
    }

    void add(Season season) {
        scope.em().persist(season);
    }

    Optional<Participation> participation(String season, String creditCode) {
        return scope.em().createQuery("select p from Participation p where p.season = :season and p.creditCode = :code", Participation.class)
                .setParameter("season", season).setParameter("code", creditCode).getResultStream().findFirst();
    }

    void add(Participation participation) {
        scope.em().persist(participation);
    }
}
