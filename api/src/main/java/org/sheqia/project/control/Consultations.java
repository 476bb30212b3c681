package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Consultation;
import org.sheqia.project.entity.ConsultationAnswer;
import org.sheqia.project.entity.ConsultationStatus;
import org.sheqia.project.entity.Consulted;
import org.sheqia.project.entity.Need;
import org.sheqia.project.entity.NeedExemption;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.NeedConsultation;
import org.sheqia.tenantconfig.Procedure;

/** The entered tenant's consultations and exceptions from them; whoever changes one has locked the project. */
@ApplicationScoped
public class Consultations {

    /** More than anybody opens of one project. */
    private static final int MOST = 50;

    @Inject
    TenantScope scope;

    @Inject
    Tenants tenants;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** What a draft's procedure asks for; null where it asks for nothing. */
    NeedConsultation ruleOf(Project project) {
        Procedure procedure = tenants.procedureOf(project.content().procedure());
        return procedure == null ? null : procedure.needConsultation();
    }

    /** What the public was asked of a project; nothing is looked for where the procedure asks for nothing. */
    Consulted of(Project project, Procedure procedure) {
        if (procedure == null || procedure.needConsultation() == null) {
            return Consulted.NOTHING;
        }
        return new Consulted(isRunning(project.id()), settled(project.id()));
    }

    private List<Need> settled(String projectId) {
        List<String> closed = scope.em().createQuery("select c.settled from Consultation c where c.projectId = :project and c.status = :closed"
                + " order by c.number desc", String.class).setParameter("project", projectId).setParameter("closed", ConsultationStatus.CLOSED)
                .setMaxResults(MOST).getResultList();
        List<String> excepted = scope.em().createQuery("select x.need from NeedExemption x where x.projectId = :project and x.status = :confirmed"
                + " order by x.number desc", String.class).setParameter("project", projectId)
                .setParameter("confirmed", NeedExemption.Status.CONFIRMED).setMaxResults(MOST).getResultList();
        return Stream.concat(closed.stream(), excepted.stream()).map(need -> Json.read(need, Need.class)).toList();
    }

    private boolean isRunning(String projectId) {
        return !scope.em().createQuery("select c.id from Consultation c where c.projectId = :project and c.status = :open", String.class)
                .setParameter("project", projectId).setParameter("open", ConsultationStatus.OPEN).setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * Keeps a consultation that is opened or an exception that is asked for.
     *
     * @throws Rejected while a consultation runs or an exception waits for its confirmation: one thing at a time
     */
    void begin(String projectId, TenantEntity begun) {
        if (isRunning(projectId)) {
            throw Rejected.conflict("consultation-running");
        }
        if (!scope.em().createQuery("select x.id from NeedExemption x where x.projectId = :project and x.status = :asked", String.class)
                .setParameter("project", projectId).setParameter("asked", NeedExemption.Status.ASKED).setMaxResults(1).getResultList().isEmpty()) {
            throw Rejected.conflict("exemption-asked");
        }
        scope.em().persist(begun);
    }

    int nextConsultation(String projectId) {
        return last("select max(c.number) from Consultation c where c.projectId = :project", projectId) + 1;
    }

    int nextExemption(String projectId) {
        return last("select max(x.number) from NeedExemption x where x.projectId = :project", projectId) + 1;
    }

    private int last(String jpql, String projectId) {
        Integer number = scope.em().createQuery(jpql, Integer.class).setParameter("project", projectId).getSingleResult();
        return number == null ? 0 : number;
    }

    Consultation get(String projectId, String id) {
        return scope.em().createQuery("select c from Consultation c where c.id = :id and c.projectId = :project", Consultation.class)
                .setParameter("id", id).setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** Not locked: many answer at once, and nobody waits for another. */
    Consultation get(String id) {
        return scope.em().createQuery("select c from Consultation c where c.id = :id", Consultation.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    NeedExemption exemption(String projectId, String id) {
        return scope.em().createQuery("select x from NeedExemption x where x.id = :id and x.projectId = :project", NeedExemption.class)
                .setParameter("id", id).setParameter("project", projectId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    ConsultationAnswer answer(String consultationId, String id) {
        return scope.em().createQuery("select a from ConsultationAnswer a where a.id = :id and a.consultationId = :consultation", ConsultationAnswer.class)
                .setParameter("id", id).setParameter("consultation", consultationId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    boolean hasAnswered(String consultationId, String sub) {
        return !scope.em().createQuery("select a.id from ConsultationAnswer a where a.consultationId = :consultation and a.sub = :sub", String.class)
                .setParameter("consultation", consultationId).setParameter("sub", sub).setMaxResults(1).getResultList().isEmpty();
    }

    /** The tenant whose consultation it is, whoever asks. */
    Optional<String> tenantOf(String id) {
        return cross.createQuery("select c.tenantId from Consultation c where c.id = :id", String.class).setParameter("id", id)
                .getResultStream().findFirst();
    }

    void add(ConsultationAnswer answer) {
        scope.em().persist(answer);
    }
}
