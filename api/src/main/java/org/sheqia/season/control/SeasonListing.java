package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.ProjectSeasons;
import org.sheqia.project.entity.Stream;
import org.sheqia.season.entity.Season;
import org.sheqia.season.entity.SeasonChoice;
import org.sheqia.season.entity.SeasonChoice.Term;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonStage;
import org.sheqia.tenancy.control.Listing;

/** The fairs, their participants and their results, for everyone. */
@Listing
public class SeasonListing implements ProjectSeasons {

    /** A fair a year, so many years. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Seasons seasons;

    @Inject
    RequestInstant instant;

    /** All fairs that are opened, the latest first. */
    public List<SeasonView> all() {
        return views(opened());
    }

    /** All fairs, also those that are prepared, the latest first. */
    public List<SeasonView> withDrafts() {
        return views(stored());
    }

    /** The fair that is shown where none is named: that which runs, else the next one, else the last one; none before one is opened. */
    public Optional<SeasonView> running() {
        return all().stream().filter(SeasonView::running).findFirst();
    }

    /** The code of the fair that is asked for, or of the one that runs. @throws Rejected not found where there is no such fair */
    public String orRunning(String asked) {
        return asked == null || asked.isBlank() ? running().map(SeasonView::code).orElseThrow(Rejected::hidden) : get(asked).code();
    }

    @Override
    public String choose(String asked) {
        String season = askedOrUsual(asked);
        requireTaking(season);
        return season;
    }

    @Override
    public String wouldChoose(String asked) {
        String season = askedOrUsual(asked);
        requireAny(taking().stream().filter(term -> term.code().equals(season)).toList());
        return season;
    }

    private String askedOrUsual(String asked) {
        return asked != null && !asked.isBlank() ? asked : taking().stream().findFirst().map(Term::code).orElseThrow(() -> Rejected.conflict("no-season-takes-projects"));
    }

    @Override
    public void requireTaking(String season) {
        List<Term> held = terms(seasons.held(season).stream().toList());
        requireAny(SeasonChoice.takingProjects(held, instant.today()));
    }

    private static void requireAny(List<Term> taking) {
        if (taking.isEmpty()) {
            throw Rejected.field("season", "season-takes-no-projects");
        }
    }

    @Override
    public void requireNotClosed(String season) {
        Season found = seasons.held(season).filter(s -> !s.isDraft()).orElseThrow(() -> Rejected.field("season", "season-takes-no-projects"));
        if (found.closedAt() != null) {
            throw Rejected.conflict("season-closed");
        }
    }

    @Override
    public void requireStream(String season, Stream stream) {
        if (stream != null && find(season).map(plan -> !plan.streams().contains(stream)).orElse(false)) {
            throw Rejected.field("stream", "stream-not-in-season");
        }
    }

    /** In which stage it is and stays until the transaction ends. @throws Rejected not found where there is no such fair */
    public SeasonStage held(String code) {
        return seasons.held(code).filter(s -> !s.isDraft()).orElseThrow(Rejected::hidden).stage(instant.now());
    }

    public WholeSeason get(String code) {
        return whole(season(code));
    }

    /** The same of one that may be a draft. */
    public WholeSeason getWithDrafts(String code) {
        return whole(stored(code).orElseThrow(Rejected::hidden));
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
        var query = em.createQuery("select new org.sheqia.season.control.SeasonListing$Participant(p.creditCode, p.organisationName, p.kind)"
                + " from Participation p where p.season = :season and p.present = true"
                + (cursor.isStart() ? "" : " and (p.organisationName > :name or p.organisationName = :name and p.creditCode > :after)")
                + " order by p.organisationName, p.creditCode", Participant.class).setParameter("season", code);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("name", last.text(0)).setParameter("after", last.text(1));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), p -> Cursor.at(p.name(), p.creditCode()));
    }

    /** An organisation's own part, none where it never took part. */
    public Optional<ParticipationView> participation(String code, String creditCode) {
        return em.createQuery("select new org.sheqia.season.control.SeasonListing$ParticipationView(p.season, p.present, p.contact, p.phone,"
                + " p.people) from Participation p where p.season = :season and p.creditCode = :code", ParticipationView.class)
                .setParameter("season", code).setParameter("code", creditCode).getResultStream().findFirst();
    }

    private Season season(String code) {
        return byCode(code).orElseThrow(Rejected::hidden);
    }

    private Optional<Season> byCode(String code) {
        return stored(code).filter(s -> !s.isDraft());
    }

    private Optional<Season> stored(String code) {
        return em.createQuery("select s from Season s where s.code = :code", Season.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    private List<Season> stored() {
        return em.createQuery("select s from Season s order by s.opensOn desc, s.code desc", Season.class).setMaxResults(MOST).getResultList();
    }

    private List<Season> opened() {
        return stored().stream().filter(s -> !s.isDraft()).toList();
    }

    private List<Term> taking() {
        return SeasonChoice.takingProjects(terms(opened()), instant.today());
    }

    private List<Term> terms(List<Season> seasons) {
        return seasons.stream().map(s -> s.term(instant.now())).toList();
    }

    private List<SeasonView> views(List<Season> seasons) {
        List<Term> terms = terms(seasons);
        String running = SeasonChoice.running(terms).map(Term::code).orElse(null);
        List<String> taking = SeasonChoice.takingProjects(terms, instant.today()).stream().map(Term::code).toList();
        return seasons.stream().map(s -> new SeasonView(s.code(), s.plan().name(), s.plan().opensOn(), s.plan().closesOn(), s.stage(instant.now()),
                s.isSample(), s.code().equals(running), taking.contains(s.code()), taking.indexOf(s.code()) == 0)).toList();
    }

    private WholeSeason whole(Season s) {
        return new WholeSeason(s.code(), s.plan(), s.stage(instant.now()), s.openedAt(), s.closedAt(), s.isSample(), s.version());
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
