package org.sheqia.matching.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sheqia.matching.entity.Asked;
import org.sheqia.matching.entity.Fit;
import org.sheqia.matching.entity.TrackRecord;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.tenancy.control.Listing;

/** The organisations that fit a project. The best come first; equal ones by name. */
@Listing
public class MatchListing {

    /** So many participants are looked at: a season of a district has fewer. */
    private static final int PARTICIPANTS = 3000;
    private static final Comparator<OrganisationMatch> ORDER = Comparator.comparing((OrganisationMatch m) -> -m.fit().points())
            .thenComparing(OrganisationMatch::name).thenComparing(OrganisationMatch::creditCode);

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    TrackRecords records;

    /** Organisations that take part in the project's season and may bid, as they fit the project. */
    public Page<OrganisationMatch> organisations(String tenant, String projectId, Cursor cursor) {
        OrganisationMatch after = cursor.isStart() ? null : after(cursor.last(3));
        Object[] project = em.createQuery("select p.season, p.field, p.budgetCeiling, p.content from Project p where p.id = :id"
                + " and p.tenantId = :tenant and p.publishedAt is not null", Object[].class).setParameter("id", projectId)
                .setParameter("tenant", tenant).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        List<Object[]> rows = em.createQuery("select p.creditCode, p.organisationName, p.kind from Participation p where p.season = :season"
                + " and p.present = true and p.kind in :kinds order by p.organisationName, p.creditCode", Object[].class)
                .setParameter("season", project[0]).setParameter("kinds", OrganisationKind.bidders()).setMaxResults(PARTICIPANTS).getResultList();
        Map<String, TrackRecord> known = records.of(rows.stream().map(r -> (String) r[0]).toList());
        Asked asked = asked(tenant, (String) project[1], (Money) project[2], (ProjectContent) project[3]);
        List<OrganisationMatch> matches = rows.stream().filter(r -> known.containsKey(r[0]))
                .map(r -> new OrganisationMatch((String) r[0], (String) r[1], (OrganisationKind) r[2], Fit.of(asked, known.get(r[0]))))
                .filter(m -> after == null || ORDER.compare(m, after) > 0).sorted(ORDER).limit(cursor.limit() + 1L).toList();
        return Page.of(matches, cursor.limit(), m -> Cursor.at(m.fit().points(), m.name(), m.creditCode()));
    }

    private static OrganisationMatch after(Cursor.Last last) {
        return new OrganisationMatch(last.text(2), last.text(1), null, new Fit(last.read(0, Integer::valueOf), List.of()));
    }

    static Asked asked(String tenant, String field, Money ceiling, ProjectContent content) {
        return new Asked(tenant, field, ceiling, content.staff().size());
    }

    /** An organisation and how well it fits. */
    public record OrganisationMatch(String creditCode, String name, OrganisationKind kind, Fit fit) {
    }
}
