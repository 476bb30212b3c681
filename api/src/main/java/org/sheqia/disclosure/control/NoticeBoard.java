package org.sheqia.disclosure.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.control.AuditTrail;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.disclosure.entity.Notice;
import org.sheqia.disclosure.entity.Published;
import org.sheqia.problem.control.Json;
import org.sheqia.tenancy.control.TenantScope;

/** Puts up a notice for each act that the public is told, in the act's transaction. */
@ApplicationScoped
public class NoticeBoard {

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    void putUp(@Observes Published act) {
        scope.em().persist(new Notice(act.subject().project(), act.verb(), AuditTrail.details(act), instant.now()));
    }

    /** The notices of a published project, oldest first. */
    public List<NoticeView> of(String projectId) {
        return cross.createQuery("select n.id, n.kind, n.publishedAt, n.details from Notice n where n.projectId = :project"
                + " order by n.publishedAt, n.id", Object[].class).setParameter("project", projectId).setMaxResults(200)
                .getResultStream().map(r -> new NoticeView((String) r[0], (String) r[1], (Instant) r[2],
                        Json.read((String) r[3], JsonNode.class))).toList();
    }
}
