package org.sheqia.matching.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.matching.entity.Asked;
import org.sheqia.matching.entity.Fit;
import org.sheqia.matching.entity.Interest;
import org.sheqia.matching.entity.Rank;
import org.sheqia.matching.entity.Shortfall;
import org.sheqia.matching.entity.TrackRecord;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;

/**
 * The projects that are open for bids now, as they fit an organisation; for a foundation as it gives. They stand in the order of {@link Rank},
 * and a page goes on after the place at which the one before ended, also where that project is open no more.
 */
@Listing
public class ProjectMatches {

    /** So many that end first are looked at: a district has fewer open at a time. */
    private static final int PROJECTS = 2000;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    TrackRecords records;

    @Inject
    Shortfalls shortfalls;

    @Inject
    RequestInstant instant;

    public Page<ProjectMatch> of(String creditCode, MatchFilter filter, Cursor cursor) {
        Rank after = cursor.isStart() ? null : after(cursor.last(4));
        TrackRecord record = records.of(Set.of(creditCode)).get(creditCode);
        if (record == null) {
            throw Rejected.hidden();
        }
        Interest interest = interest(creditCode).orElse(null);
        BiFunction<ProjectRow, ProjectContent, Shortfall> lacks = interest == null ? shortfalls.gaps(instant.now()) : shortfalls.at(instant.now());
        List<ProjectMatch> rows = open(filter).stream()
                .map(r -> interest == null ? match((ProjectRow) r[0], (ProjectContent) r[1], lacks, record)
                        : match((ProjectRow) r[0], (ProjectContent) r[1], lacks, interest))
                .filter(m -> interest == null ? filter.admits(m.project().budgetCeiling()) : m.gap().isPositive() && filter.admits(m.gap()))
                .filter(m -> after == null || rank(m, interest).compareTo(after) > 0)
                .sorted((a, b) -> rank(a, interest).compareTo(rank(b, interest))).limit(cursor.limit() + 1L).toList();
        return Page.of(rows, cursor.limit(), m -> {
            Rank last = rank(m, interest);
            return Cursor.at(last.points(), last.gap(), last.deadline(), last.id());
        });
    }

    private static Rank after(Cursor.Last last) {
        return new Rank(last.read(0, Integer::valueOf), last.read(1, Money::of), last.instant(2), last.text(3));
    }

    private static ProjectMatch match(ProjectRow row, ProjectContent content, BiFunction<ProjectRow, ProjectContent, Shortfall> lacks, TrackRecord record) {
        return new ProjectMatch(row, lacks.apply(row, content).gap(), Fit.of(MatchListing.asked(row.tenant(), row.field(), row.budgetCeiling(), content), record));
    }

    private static ProjectMatch match(ProjectRow row, ProjectContent content, BiFunction<ProjectRow, ProjectContent, Shortfall> lacks, Interest interest) {
        Shortfall lack = lacks.apply(row, content);
        Asked asked = MatchListing.asked(row.tenant(), row.field(), row.budgetCeiling(), content);
        return new ProjectMatch(row, lack.gap(), Fit.of(asked, lack, interest));
    }

    /** The gap is nothing to those who do not fund. */
    private static Rank rank(ProjectMatch match, Interest interest) {
        return new Rank(match.fit().points(), interest == null ? Money.ZERO : match.gap(), match.project().bidDeadline(), match.project().id());
    }

    /** What a foundation has said of itself and the district has approved. */
    private Optional<Interest> interest(String creditCode) {
        return em.createQuery("select f.content from FoundationProfile f where f.creditCode = :code and f.content is not null", String.class)
                .setParameter("code", creditCode).getResultStream().findFirst().map(json -> Json.read(json, FoundationContent.class))
                .map(c -> new Interest(Set.copyOf(c.fields()), Set.copyOf(c.regions()), c.grantMin(), Set.copyOf(c.targets())));
    }

    private List<Object[]> open(MatchFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("published", ProjectStatus.PUBLISHED, "now", instant.now()));
        String more = "";
        if (filter.tenant() != null) {
            more += " and p.tenantId = :tenant";
            values.put("tenant", filter.tenant());
        }
        if (filter.field() != null) {
            more += " and locate(:field, p.field) > 0";
            values.put("field", filter.field());
        }
        TypedQuery<Object[]> query = em.createQuery("select new org.sheqia.project.control.ProjectRow(p.id, p.number, p.title, p.tenantId, p.season,"
                + " p.stream, p.field, p.area, p.status, p.procedureCode, p.budgetCeiling, p.publishedAt, p.bidDeadline, p.changedAt), p.content"
                + " from Project p where p.status = :published and p.bidDeadline > :now" + more + " order by p.bidDeadline, p.id", Object[].class);
        values.forEach(query::setParameter);
        return query.setMaxResults(PROJECTS).getResultList();
    }

    /** A project, what of its ceiling no foundation has pledged, in yuan, and how well it fits. */
    public record ProjectMatch(ProjectRow project, Money gap, Fit fit) {
    }
}
