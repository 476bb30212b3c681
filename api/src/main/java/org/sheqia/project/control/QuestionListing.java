package org.sheqia.project.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.tenancy.control.Listing;

/** Questions: the answered ones for everyone, all for the tenant, its own for the asker. */
@Listing
public class QuestionListing {

    private static final String VIEW = "select new org.sheqia.project.control.QuestionView(q.id, q.text, q.askedAt,"
            + " q.answer, q.answeredAt) from Question q where q.projectId = :project";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    public List<QuestionView> answered(String projectId) {
        return em.createQuery(VIEW + " and q.answeredAt is not null order by q.askedAt, q.id", QuestionView.class)
                .setParameter("project", projectId).setMaxResults(500).getResultList();
    }

    public List<TenantQuestionView> ofTenant(String tenant, String projectId) {
        return em.createQuery("select new org.sheqia.project.control.TenantQuestionView(q.id, q.text, q.askedAt, q.proposedAnswer, q.returnedReason, q.answer,"
                + " q.answeredAt, q.version) from Question q where q.projectId = :project and q.tenantId = :tenant order by q.askedAt, q.id",
                TenantQuestionView.class)
                .setParameter("project", projectId).setParameter("tenant", tenant).setMaxResults(500).getResultList();
    }

    public List<QuestionView> ofAsker(String creditCode, String projectId) {
        return em.createQuery(VIEW + " and q.creditCode = :code and (q.told = false or q.answeredAt is not null) order by q.askedAt, q.id", QuestionView.class)
                .setParameter("project", projectId).setParameter("code", creditCode).setMaxResults(500).getResultList();
    }
}
