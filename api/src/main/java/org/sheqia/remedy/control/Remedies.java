package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheqia.bid.control.Bids;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's objections and complaints. Whoever changes one has locked its project before. */
@ApplicationScoped
public class Remedies {

    @Inject
    TenantScope scope;

    @Inject
    Bids bids;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The tenant of an organisation's objection to a project; hidden when it has none of that id. */
    String tenantOfObjection(String creditCode, String projectId, String id) {
        return tenant("select o.tenantId from Objection o where o.id = :id and o.projectId = :project and o.creditCode = :code", id, projectId, creditCode);
    }

    /** The tenant of an organisation's complaint about a project; hidden when it has none of that id. */
    String tenantOfComplaint(String creditCode, String projectId, String id) {
        return tenant("select k.tenantId from Complaint k where k.id = :id and k.projectId = :project and k.creditCode = :code", id, projectId, creditCode);
    }

    /** The tenant of an accepted complaint about a project in which the organisation took part; hidden when there is none of that id. */
    String tenantOfConcerning(String creditCode, String projectId, String id) {
        if (!tookPart(projectId, creditCode)) {
            throw Rejected.hidden();
        }
        return cross.createQuery("select k.tenantId from Complaint k where k.id = :id and k.projectId = :project"
                + " and k.explanation.by is not null", String.class)
                .setParameter("id", id).setParameter("project", projectId).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** Where a complaint belongs, for who decides it. */
    Place placeOfComplaint(String id) {
        return cross.createQuery("select k.tenantId, k.projectId from Complaint k where k.id = :id", Object[].class).setParameter("id", id)
                .getResultStream().findFirst().map(r -> new Place((String) r[0], (String) r[1])).orElseThrow(Rejected::hidden);
    }

    private String tenant(String query, String id, String projectId, String creditCode) {
        return cross.createQuery(query, String.class).setParameter("id", id).setParameter("project", projectId).setParameter("code", creditCode)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The tenant and the project that it is about. */
    record Place(String tenant, String project) {
    }

    Objection objection(String projectId, String id) {
        return scope.em().createQuery("select o from Objection o where o.projectId = :project and o.id = :id", Objection.class)
                .setParameter("project", projectId).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    Objection objection(String projectId, String id, Revision seen) {
        Objection objection = objection(projectId, id);
        Revision.check(seen, id, objection.version());
        return objection;
    }

    Complaint complaint(String projectId, String id) {
        return scope.em().createQuery("select k from Complaint k where k.projectId = :project and k.id = :id", Complaint.class)
                .setParameter("project", projectId).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    Complaint complaint(String projectId, String id, Revision seen) {
        Complaint complaint = complaint(projectId, id);
        Revision.check(seen, id, complaint.version());
        return complaint;
    }

    /** @throws Rejected {@code objected-before}: one objection of an organisation for a stage */
    void requireFirst(String projectId, String creditCode, String stage) {
        if (!scope.em().createQuery("select o.id from Objection o where o.projectId = :project and o.creditCode = :code and o.stage = :stage"
                + " and o.stageKey is not null", String.class).setParameter("project", projectId).setParameter("code", creditCode)
                .setParameter("stage", stage).setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.conflict("objected-before");
        }
    }

    /** @throws Rejected {@code complained-before} */
    void requireNoComplaint(String objectionId) {
        if (!scope.em().createQuery("select k.id from Complaint k where k.openKey = :objection", String.class).setParameter("objection", objectionId)
                .setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.conflict("complained-before");
        }
    }

    /** Who has said what it has to say to a complaint of another. */
    Set<String> stated(String complaintId) {
        return Set.copyOf(scope.em().createQuery("select s.creditCode from Statement s where s.complaintId = :complaint", String.class)
                .setParameter("complaint", complaintId).getResultList());
    }

    /** @throws Rejected {@code stated-before}: an organisation speaks to a complaint once */
    void requireNoStatement(String complaintId, String creditCode) {
        if (!scope.em().createQuery("select s.id from Statement s where s.complaintId = :complaint and s.creditCode = :code", String.class)
                .setParameter("complaint", complaintId).setParameter("code", creditCode).setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.conflict("stated-before");
        }
    }

    /** Whether an organisation takes part in a procedure; nobody does before the opening. */
    boolean tookPart(String projectId, String creditCode) {
        return !cross.createQuery("select b.id from Bid b where b.projectId = :project and b.creditCode = :code", String.class)
                .setParameter("project", projectId).setParameter("code", creditCode).setMaxResults(1).getResultList().isEmpty();
    }

    /** Credit codes of the others who take part in a procedure; nobody before the opening. */
    List<String> concerned(String projectId, String creditCode) {
        return bids.bidders(projectId).stream().filter(code -> !code.equals(creditCode)).distinct().sorted().toList();
    }

    Optional<Complaint> findComplaint(String id) {
        return Optional.ofNullable(scope.em().find(Complaint.class, id));
    }

    Optional<Objection> findObjection(String id) {
        return Optional.ofNullable(scope.em().find(Objection.class, id));
    }

    void add(Object row) {
        scope.em().persist(row);
    }
}
