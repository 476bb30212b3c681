package org.sheqia.project.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.disclosure.control.NoticeBoard;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.ContentChanges;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;

/** A published project as everyone sees it: its content, its editions with their differences, its notices. */
@Listing
public class PublishedProjectListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    NoticeBoard notices;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    public PublishedProjectView get(String id) {
        List<PublishedProjectView> found = em.createQuery("select new org.sheqia.project.control.PublishedProjectView(p.id,"
                + " p.number, p.tenantId, p.season, p.status, p.content, p.edition, p.publishedAt, p.procedureRules) from Project p"
                + " where p.id = :id and p.publishedAt is not null", PublishedProjectView.class)
                .setParameter("id", id).getResultList();
        if (found.isEmpty()) {
            throw Rejected.hidden();
        }
        return found.get(0).with(instant.now(), tenants.procedureOf(found.get(0).content().procedure()), editions(id), notices.of(id));
    }

    /** Its editions, oldest first, each with what it changed. */
    public List<EditionView> editions(String projectId) {
        List<EditionView> rows = em.createQuery("select new org.sheqia.project.control.EditionView(e.number, e.publishedAt,"
                + " e.reason, e.content) from Edition e where e.projectId = :project order by e.number", EditionView.class)
                .setParameter("project", projectId).setMaxResults(100).getResultList();
        List<EditionView> editions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            editions.add(i == 0 ? rows.get(i) : rows.get(i).with(
                    ContentChanges.between(rows.get(i - 1).content(), rows.get(i).content()).changes()));
        }
        return editions;
    }
}
