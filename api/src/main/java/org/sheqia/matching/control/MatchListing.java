package org.sheqia.matching.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.matching.entity.Asked;
import org.sheqia.matching.entity.Fit;
import org.sheqia.matching.entity.Interest;
import org.sheqia.matching.entity.TrackRecord;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenancy.control.Listing;

/** Who fits whom: projects for an organisation, organisations for a project. The best come first; equal ones by what ends first, or by name. */
@Listing
public class MatchListing {

    /** So many projects are looked at, those of the organisation's own fields first. */
    private static final int PROJECTS = 300;
    /** So many participants are looked at: a season of a district has fewer. */
    private static final int PARTICIPANTS = 3000;
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    TrackRecords records;

    @Inject
    RequestInstant instant;

    /** Projects that are open for bids now, as they fit the organisation; for a foundation as it gives. */
    public List<ProjectMatch> projects(String creditCode) {
        TrackRecord record = records.of(Set.of(creditCode)).get(creditCode);
        if (record == null) {
            throw Rejected.hidden();
        }
        Interest interest = interest(creditCode).orElse(null);
        return interest == null ? best(record.fields(), asked -> Fit.of(asked, record)) : best(interest.fields(), asked -> Fit.of(asked, interest));
    }

    private List<ProjectMatch> best(Set<String> fields, Function<Asked, Fit> fit) {
        List<Object[]> rows = new ArrayList<>(open(" and p.field in :fields", fields, PROJECTS));
        if (rows.size() < PROJECTS) {
            rows.addAll(open(" and (p.field is null or p.field not in :fields)", fields, PROJECTS - rows.size()));
        }
        return rows.stream().map(r -> match((ProjectRow) r[0], (ProjectContent) r[1], fit)).sorted(Comparator.comparing((ProjectMatch m) -> -m.fit().points())
                .thenComparing(m -> m.project().bidDeadline()).thenComparing(m -> m.project().id())).limit(SHOWN).toList();
    }

    private static ProjectMatch match(ProjectRow row, ProjectContent content, Function<Asked, Fit> fit) {
        return new ProjectMatch(row, fit.apply(asked(row.tenant(), row.field(), row.budgetCeiling(), content)));
    }

    /** What a foundation has said of itself and the district has approved. */
    private Optional<Interest> interest(String creditCode) {
        return em.createQuery("select f.content from FoundationProfile f where f.creditCode = :code and f.content is not null", String.class)
                .setParameter("code", creditCode).getResultStream().findFirst().map(json -> Json.read(json, FoundationContent.class))
                .map(c -> new Interest(Set.copyOf(c.fields()), Set.copyOf(c.regions()), c.grantMin()));
    }

    /** Organisations that take part in the project's season and may bid, as they fit the project. */
    public List<OrganisationMatch> organisations(String tenant, String projectId) {
        Object[] project = em.createQuery("select p.season, p.field, p.budgetCeiling, p.content from Project p where p.id = :id"
                + " and p.tenantId = :tenant and p.publishedAt is not null", Object[].class).setParameter("id", projectId)
                .setParameter("tenant", tenant).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        List<Object[]> rows = em.createQuery("select p.creditCode, p.organisationName, p.kind from Participation p where p.season = :season"
                + " and p.present = true and p.kind in :kinds order by p.organisationName, p.creditCode", Object[].class)
                .setParameter("season", project[0]).setParameter("kinds", OrganisationKind.bidders()).setMaxResults(PARTICIPANTS).getResultList();
        Map<String, TrackRecord> known = records.of(rows.stream().map(r -> (String) r[0]).toList());
        Asked asked = asked(tenant, (String) project[1], (Money) project[2], (ProjectContent) project[3]);
        return rows.stream().filter(r -> known.containsKey(r[0])).map(r -> new OrganisationMatch((String) r[0], (String) r[1], (OrganisationKind) r[2],
                Fit.of(asked, known.get(r[0])))).sorted(Comparator.comparing((OrganisationMatch m) -> -m.fit().points())
                .thenComparing(OrganisationMatch::name).thenComparing(OrganisationMatch::creditCode)).limit(SHOWN).toList();
    }

    private List<Object[]> open(String more, Set<String> fields, int most) {
        return em.createQuery("select new org.sheqia.project.control.ProjectRow(p.id, p.number, p.title, p.tenantId, p.season, p.stream, p.field, p.area,"
                + " p.status, p.procedureCode, p.budgetCeiling, p.publishedAt, p.bidDeadline, p.changedAt), p.content from Project p"
                + " where p.status = :published and p.bidDeadline > :now" + more + " order by p.bidDeadline, p.id", Object[].class)
                .setParameter("published", ProjectStatus.PUBLISHED).setParameter("now", instant.now()).setParameter("fields", fields)
                .setMaxResults(most).getResultList();
    }

    private static Asked asked(String tenant, String field, Money ceiling, ProjectContent content) {
        return new Asked(tenant, field, ceiling, content.staff().size());
    }

    /** A project and how well it fits. */
    public record ProjectMatch(ProjectRow project, Fit fit) {
    }

    /** An organisation and how well it fits. */
    public record OrganisationMatch(String creditCode, String name, OrganisationKind kind, Fit fit) {
    }
}
