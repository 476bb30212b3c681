package org.sheqia.project.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Amendment;
import org.sheqia.search.control.Search;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Procedure;

/** Projects in lists: published ones of all tenants, or all of one tenant. */
@Listing
public class ProjectListing {

    private static final String ROW = "select new org.sheqia.project.control.ProjectRow(p.id, p.number, p.title, p.tenantId, p.season,"
            + " p.stream, p.field, p.area, p.status, p.procedureCode, p.budgetCeiling, p.publishedAt, p.bidDeadline,"
            + " p.changedAt) from Project p";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Search search;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    public Page<ProjectRow> published(ProjectFilter filter, String sort, Cursor cursor) {
        return page(filter, "p.publishedAt is not null", ProjectSort.of(sort, ProjectSort.NEWEST), cursor);
    }

    /** All of the tenant's, drafts too; the filter names the tenant. */
    public Page<ProjectRow> ofTenant(ProjectFilter filter, Cursor cursor) {
        return page(filter, "p.tenantId = :tenant", ProjectSort.CHANGED, cursor);
    }

    /** One of the tenant's, with everything that its own people may see. */
    public ProjectView get(String tenant, String id) {
        List<ProjectView> found = em.createQuery("select new org.sheqia.project.control.ProjectView(p.id, p.number, p.tenantId,"
                + " p.season, p.status, p.content, p.edition, p.returnedReason, p.publishedAt, p.changedAt,"
                + " p.version) from Project p where p.tenantId = :tenant and p.id = :id", ProjectView.class)
                .setParameter("tenant", tenant).setParameter("id", id).getResultList();
        if (found.isEmpty()) {
            throw Rejected.hidden();
        }
        return found.get(0).at(instant.now()).with(amendments(tenant, id));
    }

    /** The rules under which one of the tenant's was published; today's for one that has not been. */
    public Procedure rules(String tenant, String id) {
        Object[] row = em.createQuery("select p.procedureRules, p.procedureCode from Project p where p.tenantId = :tenant and p.id = :id",
                Object[].class).setParameter("tenant", tenant).setParameter("id", id).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        return row[0] == null ? tenants.procedureOf((String) row[1]) : tenants.withClocks(Json.read((String) row[0], Procedure.class));
    }

    private List<AmendmentView> amendments(String tenant, String projectId) {
        return em.createQuery("select new org.sheqia.project.control.AmendmentView(a.id, a.content, a.reason, a.status,"
                + " a.proposedAt) from Amendment a where a.tenantId = :tenant and a.projectId = :project"
                + " and a.status = :proposed order by a.proposedAt", AmendmentView.class).setParameter("tenant", tenant)
                .setParameter("project", projectId).setParameter("proposed", Amendment.Status.PROPOSED)
                .setMaxResults(20).getResultList();
    }

    private Page<ProjectRow> page(ProjectFilter filter, String base, ProjectSort sort, Cursor cursor) {
        Instant now = instant.now();
        ProjectFilter.Where where = filter.where(now);
        if (!where.predicates().contains(base)) {
            where.predicates().add(base);
        }
        List<String> terms = filter.isSearch() ? Search.asked(filter.text()) : List.of();
        if (filter.isSearch() && terms.isEmpty()) {
            return Page.empty();
        }
        boolean lead = search(filter, terms, where);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            where.and(sort.after(), "value", sort.read(last));
            where.values().put("id", last.text(1));
        }
        TypedQuery<ProjectRow> query = where.bind(em.createQuery(ROW + (lead ? " join p.terms lead" : "") + " where "
                + String.join(" and ", where.predicates()) + " order by " + sort.order(), ProjectRow.class));
        List<ProjectRow> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> r.at(now)).toList();
        return Page.of(rows, cursor.limit(), r -> Cursor.at(sort.valueOf(r), r.id()));
    }

    /**
     * A search by a rare term begins with its rows and sorts them; one by common terms, or in a tenant's few, goes along
     * the list's order and looks for the terms in each row.
     *
     * @return true when it begins with the rows of the term {@code lead}
     */
    private boolean search(ProjectFilter filter, List<String> terms, ProjectFilter.Where where) {
        Optional<String> lead = terms.isEmpty() || filter.tenant() != null ? Optional.empty()
                : search.rare("project_term", terms);
        where.and("lead = :lead", "lead", lead.orElse(null));
        List<String> others = terms.stream().filter(term -> lead.isEmpty() || !lead.get().equals(term)).toList();
        if (!others.isEmpty()) {
            where.predicates().add(Search.all("p", others, where.values()));
        }
        return lead.isPresent();
    }
}
