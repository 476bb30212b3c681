package org.sheqia.season.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.entity.Participation;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;

/** The fairs and who takes part in them. */
@ApplicationScoped
public class Seasons {

    @Inject
    TenantScope scope;

    @Inject
    Tenants tenants;

    @Inject
    @Any
    Instance<SeasonUse> uses;

    /** The season, locked until the transaction ends. */
    public Season get(String code) {
        Season season = scope.em().find(Season.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (season == null) {
            throw Rejected.hidden();
        }
        return season;
    }

    /**
     * The season as it stays until the transaction ends: any number hold it side by side, and whoever would close it, take it back
     * or change it waits for them all. JPQL has no lock that is shared, and beside rows of tenants EclipseLink takes no SQL, so the
     * lock is asked for on the transaction's own connection; that of the cross reader keeps none.
     */
    Optional<Season> held(String code) {
        try (PreparedStatement hold = scope.em().unwrap(Connection.class)
                .prepareStatement("select code from season where code = ? lock in share mode")) {
            hold.setString(1, code);
            hold.executeQuery();
        } catch (SQLException e) {
            throw new IllegalStateException("season " + code + " is not held", e);
        }
        return Optional.ofNullable(scope.em().find(Season.class, code));
    }

    Season get(String code, Revision seen) {
        Season season = get(code);
        Revision.check(seen, code, season.version());
        return season;
    }

    /** @throws Rejected {@code buyer-unknown} where a date is that of a town that is not there */
    void requireKnownTenants(SeasonPlan plan) {
        for (int i = 0; i < plan.dates().size(); i++) {
            requireKnown("dates[" + i + "].tenant", plan.dates().get(i).tenant());
        }
        for (int i = 0; i < plan.limits().towns().size(); i++) {
            requireKnown("limits.towns[" + i + "].tenant", plan.limits().towns().get(i).tenant());
        }
    }

    private void requireKnown(String field, String tenant) {
        if (tenant != null && tenants.find(tenant).isEmpty()) {
            throw Rejected.field(field, "buyer-unknown", "value", tenant);
        }
    }

    boolean isThere(String code) {
        return scope.em().find(Season.class, code) != null;
    }

    void add(Season season) {
        scope.em().persist(season);
    }

    void remove(Season season) {
        scope.em().remove(season);
        scope.em().flush();
    }

    /** Whether anything names it. */
    boolean isUsed(String code) {
        return uses.stream().anyMatch(use -> use.isUsed(code));
    }

    Optional<Participation> participation(String season, String creditCode) {
        return scope.em().createQuery("select p from Participation p where p.season = :season and p.creditCode = :code", Participation.class)
                .setParameter("season", season).setParameter("code", creditCode).getResultStream().findFirst();
    }

    /** Who takes part, by credit code. */
    List<String> present(String season) {
        return scope.em().createQuery("select p.creditCode from Participation p where p.season = :season and p.present = true order by p.creditCode",
                String.class).setParameter("season", season).getResultList();
    }

    void add(Participation participation) {
        scope.em().persist(participation);
    }
}
