package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationCourse;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's evaluations and staff, by contract. */
@ApplicationScoped
public class Deliveries {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The tenant of an evaluation that is the assessor's; hidden otherwise. */
    String tenantOfAssessor(String sub, String evaluationId) {
        return cross.createQuery("select e.tenantId from Evaluation e where e.id = :id and e.assessorSub = :sub", String.class)
                .setParameter("id", evaluationId).setParameter("sub", sub).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
    }

    /** The contract of an evaluation of the entered tenant. */
    String contractOf(String evaluationId) {
        return scope.em().createQuery("select e.contractId from Evaluation e where e.id = :id", String.class)
                .setParameter("id", evaluationId).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The contract's results that are open for a reply; whoever asks has locked the contract. */
    List<Evaluation> submitted(String contractId) {
        return scope.em().createQuery("select e from Evaluation e where e.contractId = :contract and e.status = :submitted order by e.id",
                Evaluation.class).setParameter("contract", contractId).setParameter("submitted", EvaluationStatus.SUBMITTED).getResultList();
    }

    List<String> ids(String contractId) {
        return scope.em().createQuery("select e.id from Evaluation e where e.contractId = :contract", String.class).setParameter("contract", contractId)
                .getResultList();
    }

    /** Of all contracts of a project. */
    List<String> idsOf(String projectId) {
        return scope.em().createQuery("select e.id from Evaluation e where e.projectId = :project", String.class).setParameter("project", projectId)
                .getResultList();
    }

    Optional<Evaluation> find(String id) {
        return Optional.ofNullable(scope.em().find(Evaluation.class, id));
    }

    Evaluation evaluation(String id) {
        return scope.em().createQuery("select e from Evaluation e where e.id = :id", Evaluation.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    Evaluation evaluationOf(String contractId, String id) {
        Evaluation evaluation = evaluation(id);
        if (!evaluation.contractId().equals(contractId)) {
            throw Rejected.hidden();
        }
        return evaluation;
    }

    /** All evaluations of a contract, the latest last; whoever asks has locked the contract. */
    public EvaluationCourse course(String contractId) {
        return new EvaluationCourse(scope.em().createQuery("select e from Evaluation e where e.contractId = :contract"
                + " order by e.assignedAt, e.id", Evaluation.class).setParameter("contract", contractId).getResultList());
    }

    /** Whether the newest evaluation that was handed in found the delivery good enough. */
    boolean isLastEvaluationPassed(String contractId) {
        return scope.em().createQuery("select e from Evaluation e where e.contractId = :contract and e.submittedAt is not null"
                + " order by e.submittedAt desc, e.id desc", Evaluation.class).setParameter("contract", contractId).setMaxResults(1)
                .getResultStream().findFirst().filter(Evaluation::isPassed).isPresent();
    }

    ContractStaff staff(String contractId, String id) {
        return scope.em().createQuery("select s from ContractStaff s where s.id = :id and s.contractId = :contract", ContractStaff.class)
                .setParameter("id", id).setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    void add(Object row) {
        scope.em().persist(row);
    }
}
