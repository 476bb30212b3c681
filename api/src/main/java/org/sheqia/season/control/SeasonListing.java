package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.ContractRow;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.CurrentSeason;
import org.sheqia.project.entity.Stream;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonStage;
import org.sheqia.tenancy.control.Listing;

/** The fairs, their participants and their results, for everyone. */
@Listing
public class SeasonListing implements CurrentSeason {

    /** A fair a year, so many years. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    /** All fairs, the latest first. */
    public List<SeasonView> all() {
        return em.createQuery("select s from Season s order by s.opensOn desc, s.code desc", Season.class).setMaxResults(MOST)
                .getResultStream().map(this::view).toList();
    }

    /** The fair that runs; else the next one, else the last one; none before the district has opened one. */
    public Optional<SeasonView> current() {
        List<SeasonView> all = all();
        return all.stream().filter(s -> s.stage() == SeasonStage.RUNNING).findFirst()
                .or(() -> all.stream().filter(s -> s.stage() == SeasonStage.PLANNED).min(Comparator.comparing(SeasonView::opensOn)))
                .or(() -> all.stream().findFirst());
    }

    /** The code of the fair that the portal shows; of the one that is drafted for where there is none. */
    public String currentCode() {
        return current().map(SeasonView::code).orElseGet(this::code);
    }

    @Override
    public void requireStream(String season, Stream stream) {
        if (stream != null && find(season).map(plan -> !plan.streams().contains(stream)).orElse(false)) {
            throw Rejected.field("stream", "stream-not-in-season");
        }
    }

    /** The latest season's code, or the current year where there is none. */
    @Override
    public String code() {
        return all().stream().findFirst().map(SeasonView::code).orElseGet(() -> String.valueOf(instant.today().getYear()));
    }

    public WholeSeason get(String code) {
        Season s = season(code);
        return new WholeSeason(s.code(), s.plan(), s.stage(instant.now()), s.closedAt(), s.isSample(), s.version());
    }

    public SeasonPlan plan(String code) {
        return season(code).plan();
    }

    /** The plan, where there is such a season. */
    public Optional<SeasonPlan> find(String code) {
        return byCode(code).map(Season::plan);
    }

    /** Those who take part now, by name. */
    public Page<Participant> participants(String code, Cursor cursor) {
        season(code);
        cursor.require(2);
        var query = em.createQuery("select new org.sheqia.season.control.SeasonListing$Participant(p.creditCode, p.organisationName, p.kind)"
                + " from Participation p where p.season = :season and p.present = true"
                + (cursor.isStart() ? "" : " and (p.organisationName > :name or p.organisationName = :name and p.creditCode > :after)")
                + " order by p.organisationName, p.creditCode", Participant.class).setParameter("season", code);
        if (!cursor.isStart()) {
            query.setParameter("name", cursor.values()[0]).setParameter("after", cursor.values()[1]);
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), p -> Cursor.at(p.name(), p.creditCode()));
    }

    /** An organisation's own part, none where it never took part. */
    public Optional<ParticipationView> participation(String code, String creditCode) {
        return em.createQuery("select new org.sheqia.season.control.SeasonListing$ParticipationView(p.season, p.present, p.contact, p.phone,"
                + " p.people) from Participation p where p.season = :season and p.creditCode = :code", ParticipationView.class)
                .setParameter("season", code).setParameter("code", creditCode).getResultStream().findFirst();
    }

    /**
     * What the fair has brought: its signed contracts, the largest first.
     *
     * @param ceremony only those for the signing ceremony; none where the plan names no amount
     */
    public Page<ContractRow> results(String code, boolean ceremony, Cursor cursor) {
        Money least = plan(code).ceremonyFrom();
        if (ceremony && least == null) {
            return Page.of(List.of(), cursor.limit(), row -> null);
        }
        cursor.require(2);
        var query = em.createQuery("select new org.sheqia.contract.control.ContractRow(c.id, c.projectId, c.tenantId, c.number, c.title,"
                + " c.creditCode, c.organisationName, c.amount, c.serviceFrom, c.serviceUntil, c.status, c.term, c.createdAt)"
                + " from Contract c, Project p where p.id = c.projectId and p.season = :season and c.activeAt is not null and c.term = 1"
                + (ceremony ? " and c.amount >= :least" : "")
                + (cursor.isStart() ? "" : " and (c.amount < :amount or c.amount = :amount and c.id > :after)")
                + " order by c.amount desc, c.id", ContractRow.class).setParameter("season", code);
        if (ceremony) {
            query.setParameter("least", least);
        }
        if (!cursor.isStart()) {
            query.setParameter("amount", amount(cursor.values()[0])).setParameter("after", cursor.values()[1]);
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), c -> Cursor.at(c.amount().toString(), c.id()));
    }

    private static Money amount(String text) {
        try {
            return Money.of(text);
        } catch (RuntimeException broken) {
            throw Rejected.field("cursor", "cursor");
        }
    }

    private Season season(String code) {
        return byCode(code).orElseThrow(Rejected::hidden);
    }

    private Optional<Season> byCode(String code) {
        return em.createQuery("select s from Season s where s.code = :code", Season.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    private SeasonView view(Season s) {
        return new SeasonView(s.code(), s.plan().name(), s.plan().opensOn(), s.plan().closesOn(), s.stage(instant.now()), s.isSample());
    }

    /** Who takes part, for everyone. */
    public record Participant(String creditCode, String name, OrganisationKind kind) {
    }

    /**
     * An organisation's part in a fair.
     *
     * @param present whether it takes part now
     * @param people  how many come
     */
    public record ParticipationView(String season, boolean present, @Schema(nullable = true) String contact,
            @Schema(nullable = true) String phone, int people) {
    }
}
