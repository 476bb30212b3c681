package org.sheqia.pledge.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.ProgrammeStatus;
import org.sheqia.pledge.entity.Proposer;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Programmes: opened ones for everyone, all of a foundation's own; proposals for the foundation, and a proposer's own. */
@Listing
public class ProgrammeListing {

    private static final String PROGRAMME = "select new org.sheqia.pledge.control.ProgrammeView(r.id, r.creditCode, r.foundation, r.title,"
            + " r.call, r.criteria, r.budget, r.accepted, r.deadline, r.status, r.version) from Programme r where ";
    private static final String PROPOSAL = "select new org.sheqia.pledge.control.ProposalView(o.id, o.programmeId, r.title, r.foundation,"
            + " o.proposerKind, o.proposerId, o.proposerName, o.title, o.summary, o.amount, o.status, o.submittedAt, o.endedAt, o.reason,"
            + " o.projectId, p.title, p.publishedAt, o.version) from Proposal o join Programme r on r.id = o.programmeId"
            + " left join Project p on p.id = o.projectId where ";
    private static final String OWN = "o.proposerKind = :kind and o.proposerId = :proposer";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    GivenYears years;

    @Inject
    RequestInstant instant;

    public Page<ProgrammeView> opened(Cursor cursor) {
        return programmes("r.status <> :draft", Map.of("draft", ProgrammeStatus.DRAFT), cursor);
    }

    public ProgrammeView opened(String id) {
        return programmes("r.status <> :draft and r.id = :id", Map.of("draft", ProgrammeStatus.DRAFT, "id", id), Cursor.of(null, 1)).items()
                .stream().findFirst().orElseThrow(Rejected::hidden);
    }

    public Page<ProgrammeView> ofFoundation(String creditCode, Cursor cursor) {
        return programmes("r.creditCode = :code", Map.of("code", creditCode), cursor);
    }

    public ProgrammeView ofFoundation(String creditCode, String id) {
        return programmes("r.creditCode = :code and r.id = :id", Map.of("code", creditCode, "id", id), Cursor.of(null, 1)).items()
                .stream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** Which of its own bounds the foundation goes beyond with a programme. */
    public List<LimitWarning> warnings(String creditCode, String id) {
        ProgrammeView programme = ofFoundation(creditCode, id);
        return years.means(creditCode).warnings(programme.budget(), programme.deadline());
    }

    /** What is proposed for one of the foundation's programmes. */
    public Page<ProposalView> proposals(String creditCode, String programme, Cursor cursor) {
        ofFoundation(creditCode, programme);
        Page<ProposalView> page = proposals("o.programmeId = :programme", Map.of("programme", programme), cursor);
        return new Page<>(page.items().stream().map(ProposalView::asPublished).toList(), page.next());
    }

    public Page<ProposalView> own(Proposer.Kind kind, String proposer, Cursor cursor) {
        return proposals(OWN, Map.of("kind", kind, "proposer", proposer), cursor);
    }

    public ProposalView own(Proposer.Kind kind, String proposer, String id) {
        return proposals(OWN + " and o.id = :id", Map.of("kind", kind, "proposer", proposer, "id", id), Cursor.of(null, 1)).items()
                .stream().findFirst().orElseThrow(Rejected::hidden);
    }

    private Page<ProgrammeView> programmes(String where, Map<String, Object> values, Cursor cursor) {
        TypedQuery<ProgrammeView> query = em.createQuery(PROGRAMME + where + (cursor.isStart() ? "" : " and r.id < :before")
                + " order by r.id desc", ProgrammeView.class);
        List<ProgrammeView> rows = rows(query, values, cursor).stream().map(r -> r.at(instant.now())).toList();
        return Page.of(rows, cursor.limit(), r -> Cursor.at(r.id()));
    }

    private Page<ProposalView> proposals(String where, Map<String, Object> values, Cursor cursor) {
        TypedQuery<ProposalView> query = em.createQuery(PROPOSAL + where + (cursor.isStart() ? "" : " and o.id < :before")
                + " order by o.id desc", ProposalView.class);
        return Page.of(rows(query, values, cursor), cursor.limit(), o -> Cursor.at(o.id()));
    }

    private static <T> List<T> rows(TypedQuery<T> query, Map<String, Object> values, Cursor cursor) {
        values.forEach(query::setParameter);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        return query.setMaxResults(cursor.limit() + 1).getResultList();
    }
}
