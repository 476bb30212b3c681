package org.sheqia.season.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonPlan.FairDate;
import org.sheqia.tenantconfig.Text;
import org.sheqia.work.control.OffersDates;

/** The dates of the fairs, in everybody's calendar. */
@ApplicationScoped
public class SeasonDates implements OffersDates {

    /** A district has one fair a year. */
    private static final int MOST = 10;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public List<ForAll> forAll(Instant from, Instant until) {
        List<ForAll> dates = new ArrayList<>();
        em.createQuery("select s from Season s where s.openedAt is not null order by s.opensOn desc", Season.class).setMaxResults(MOST).getResultStream()
                .forEach(season -> add(dates, season, from, until));
        return dates;
    }

    private static void add(List<ForAll> dates, Season season, Instant from, Instant until) {
        List<FairDate> all = season.plan().dates();
        for (int i = 0; i < all.size(); i++) {
            FairDate date = all.get(i);
            if (!date.startsAt().isBefore(from) && date.startsAt().isBefore(until)) {
                dates.add(new ForAll(date.kind().slug(), id(season.code(), date, i), season.code(),
                        new Text(season.plan().name().zh(), season.plan().name().en()), date.tenant(), date.startsAt(), date.endsAt(), date.place()));
            }
        }
    }

    /** What stays when a date of a plan moves. */
    public static String id(String season, FairDate date, int place) {
        return (season + "-" + date.kind() + "-" + (date.tenant() == null ? place : date.tenant())).toLowerCase(Locale.ROOT);
    }
}
