package org.sheqia.matching.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.matching.entity.Asked;
import org.sheqia.matching.entity.Fit;
import org.sheqia.matching.entity.TrackRecord;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
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

    /** Projects that are open for bids now, as they fit the organisation. */
    public List<ProjectMatch> projects(String creditCode) {
        TrackRecord record = records.of(Set.of(creditCode)).get(creditCode);
        if (record == null) {
            throw Rejected.hidden();
        }
        List<Object[]> rows = new ArrayList<>(open(" and p.field in :fields", record.fields(), PROJECTS));
        if (rows.size() < PROJECTS) {
            rows.addAll(open(" and (p.field is null or p.field not in :fields)", record.fields(), PROJECTS - rows.size()));
        }
        return rows.stream().map(r -> new ProjectMatch((ProjectRow) r[0], Fit.of(asked(((ProjectRow) r[0]).field(), ((ProjectRow) r[0]).budgetCeiling(),
                (ProjectContent) r[1]), record))).sorted(Comparator.comparing((ProjectMatch m) -> -m.fit().points())
                .thenComparing(m -> m.project().bidDeadline()).thenComparing(m -> m.project().id())).limit(SHOWN).toList();
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
        Asked asked = asked((String) project[1], (Money) project[2], (ProjectContent) project[3]);
        return rows.stream().filter(r -> known.containsKey(r[0])).map(r -> new OrganisationMatch((String) r[0], (String) r[1], (OrganisationKind) r[2],
                Fit.of(asked, known.get(r[0])))).sorted(Comparator.comparing((OrganisationMatch m) -> -m.fit().points())
                .thenComparing(OrganisationMatch::name).thenComparing(OrganisationMatch::creditCode)).limit(SHOWN).toList();
    }

    private List<Object[]> open(String more, Set<String> fields, int most) {
        return em.createQuery("select new org.sheqia.project.control.ProjectRow(p.id, p.number, p.title, p.tenantId, p.stream, p.field, p.area,"
                + " p.status, p.procedureCode, p.budgetCeiling, p.publishedAt, p.bidDeadline, p.changedAt), p.content from Project p"
                + " where p.status = :published and p.bidDeadline > :now" + more + " order by p.bidDeadline, p.id", Object[].class)
                .setParameter("published", ProjectStatus.PUBLISHED).setParameter("now", instant.now()).setParameter("fields", fields)
                .setMaxResults(most).getResultList();
    }

    private static Asked asked(String field, Money ceiling, ProjectContent content) {
        return new Asked(field, ceiling, content.staff().size());
    }

    /** A project and how well it fits. */
    public record ProjectMatch(ProjectRow project, Fit fit) {
    }

    /** An organisation and how well it fits. */
    public record OrganisationMatch(String creditCode, String name, OrganisationKind kind, Fit fit) {
    }
}
