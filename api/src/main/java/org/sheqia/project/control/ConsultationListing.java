package org.sheqia.project.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.NeedView.ConfirmedExemption;
import org.sheqia.project.control.NeedView.PublishedNeedView;
import org.sheqia.project.entity.ConsultationAnswer.Standing;
import org.sheqia.project.entity.ConsultationStatus;
import org.sheqia.project.entity.Need;
import org.sheqia.project.entity.NeedExemption;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.NeedConsultation;

/** Consultations as everyone sees them. Answers are shown once nobody can answer any more: by the clock, not by a click. */
@Listing
public class ConsultationListing {

    private static final int MOST = 50;
    private static final String ROW = "select new org.sheqia.project.control.ConsultationRow(c.id, c.tenantId, c.title, c.status, c.openedAt,"
            + " c.closesAt, c.closedAt, c.summary) from Consultation c where ";
    private static final String WHOLE = "select c.id, c.tenantId, c.number, c.title, c.status, c.need, c.rule, c.openedAt, c.closesAt, c.settled,"
            + " c.summary, c.changes, c.closedAt, c.withdrawnReason, c.projectId,"
            + " (select count(a) from ConsultationAnswer a where a.consultationId = c.id),"
            + " (select p.publishedAt from Project p where p.id = c.projectId) from Consultation c where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RequestInstant instant;

    /** @param open only those that can be answered now */
    public Page<ConsultationRow> all(String tenant, boolean open, Cursor cursor) {
        TypedQuery<ConsultationRow> query = em.createQuery(ROW + "1 = 1" + (tenant == null ? "" : " and c.tenantId = :tenant")
                + (open ? " and c.status = :open and c.closesAt > :now" : "")
                + (cursor.isStart() ? "" : " and (c.openedAt < :value or (c.openedAt = :value and c.id < :id))")
                + " order by c.openedAt desc, c.id desc", ConsultationRow.class);
        if (tenant != null) {
            query.setParameter("tenant", tenant);
        }
        if (open) {
            query.setParameter("open", ConsultationStatus.OPEN).setParameter("now", instant.now());
        }
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("value", last.instant(0)).setParameter("id", last.text(1));
        }
        List<ConsultationRow> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> r.at(instant.now())).toList();
        return Page.of(rows, cursor.limit(), r -> Cursor.at(r.openedAt(), r.id()));
    }

    public ConsultationView get(String id) {
        return em.createQuery(WHOLE + "c.id = :id", Object[].class).setParameter("id", id).getResultStream().findFirst()
                .map(this::view).orElseThrow(Rejected::hidden);
    }

    List<ConsultationView> ofProject(String tenant, String projectId) {
        return em.createQuery(WHOLE + "c.tenantId = :tenant and c.projectId = :project order by c.number desc", Object[].class)
                .setParameter("tenant", tenant).setParameter("project", projectId).setMaxResults(MOST).getResultStream().map(this::view).toList();
    }

    /** How the need of a project came about; whoever calls has made sure that the project is published. */
    public PublishedNeedView published(String projectId) {
        List<ConsultationRow> consultations = em.createQuery(ROW + "c.projectId = :project order by c.number desc", ConsultationRow.class)
                .setParameter("project", projectId).setMaxResults(MOST).getResultStream().map(r -> r.at(instant.now())).toList();
        List<ConfirmedExemption> exemptions = em.createQuery("select new org.sheqia.project.control.NeedView.ConfirmedExemption(x.reason, x.decidedAt)"
                + " from NeedExemption x where x.projectId = :project and x.status = :confirmed order by x.number desc", ConfirmedExemption.class)
                .setParameter("project", projectId).setParameter("confirmed", NeedExemption.Status.CONFIRMED).setMaxResults(MOST).getResultList();
        return new PublishedNeedView(consultations, exemptions);
    }

    /** The answers, oldest first; none while more can come. */
    public Page<ConsultationAnswerView> answers(String id, Cursor cursor) {
        return get(id).status() == ConsultationStatus.OPEN ? Page.empty() : given(id, cursor);
    }

    /** All answers to one of the tenant's, also while more can come. */
    public Page<ConsultationAnswerView> answersOfTenant(String tenant, String projectId, String id, Cursor cursor) {
        if (em.createQuery("select c.id from Consultation c where c.id = :id and c.tenantId = :tenant and c.projectId = :project", String.class)
                .setParameter("id", id).setParameter("tenant", tenant).setParameter("project", projectId).getResultList().isEmpty()) {
            throw Rejected.hidden();
        }
        return given(id, cursor);
    }

    private Page<ConsultationAnswerView> given(String id, Cursor cursor) {
        TypedQuery<Object[]> query = em.createQuery("select a.id, a.name, a.standing, a.text, a.answeredAt, a.hiddenReason from ConsultationAnswer a"
                + " where a.consultationId = :consultation"
                + (cursor.isStart() ? "" : " and (a.answeredAt > :value or (a.answeredAt = :value and a.id > :id))")
                + " order by a.answeredAt, a.id", Object[].class).setParameter("consultation", id);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("value", last.instant(0)).setParameter("id", last.text(1));
        }
        List<ConsultationAnswerView> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> new ConsultationAnswerView(
                (String) r[0], (String) r[1], (Standing) r[2], r[5] == null ? (String) r[3] : null, (Instant) r[4], (String) r[5])).toList();
        return Page.of(rows, cursor.limit(), r -> Cursor.at(r.answeredAt(), r.id()));
    }

    /** What a person has answered. */
    public OwnAnswer own(String id, String sub) {
        return em.createQuery("select a.text, a.answeredAt from ConsultationAnswer a where a.consultationId = :consultation and a.sub = :sub",
                Object[].class).setParameter("consultation", get(id).id()).setParameter("sub", sub).getResultStream().findFirst()
                .map(r -> new OwnAnswer((String) r[0], (Instant) r[1])).orElse(new OwnAnswer(null, null));
    }

    private ConsultationView view(Object[] r) {
        Instant closesAt = (Instant) r[8];
        Need need = Json.read((String) r[5], Need.class);
        Need settled = Json.read((String) r[9], Need.class);
        return new ConsultationView((String) r[0], (String) r[1], (Integer) r[2], (String) r[3],
                ((ConsultationStatus) r[4]).at(instant.now(), closesAt), need, Json.read((String) r[6], NeedConsultation.class), (Instant) r[7],
                closesAt, (Long) r[15], settled, settled == null ? List.of() : need.differences(settled), (String) r[10], (String) r[11],
                (Instant) r[12], (String) r[13], r[16] == null ? null : (String) r[14]);
    }

    /** What one has answered oneself; nulls before. */
    public record OwnAnswer(@Schema(nullable = true) String text, @Schema(nullable = true) Instant answeredAt) {
    }
}
