package org.sheqia.season.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.project.control.CurrentSeason;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.season.entity.Season;

/** The fairs, and which of them projects are now drafted for. */
@ApplicationScoped
public class Seasons implements CurrentSeason {

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    /** The latest season; none before the district has opened one. */
    public Optional<SeasonView> current() {
        return cross.createQuery("select s.code, s.nameZh, s.nameEn, s.opensOn, s.closesOn, s.sample from Season s"
                + " order by s.opensOn desc", Object[].class).setMaxResults(1).getResultStream()
                .map(r -> new SeasonView((String) r[0], new SeasonView.Name((String) r[1], (String) r[2]),
                        (LocalDate) r[3], (LocalDate) r[4], (Boolean) r[5])).findFirst();
    }

    /** The latest season's code, or the current year where there is none. */
    @Override
    public String code() {
        return current().map(SeasonView::code)
                .orElseGet(() -> String.valueOf(WorkingDays.dayOf(instant.now()).getYear()));
    }

    public void add(Season season) {
        scope.em().persist(season);
    }
}
