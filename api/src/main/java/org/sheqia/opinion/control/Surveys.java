package org.sheqia.opinion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sheqia.opinion.entity.Opinion;
import org.sheqia.opinion.entity.Survey;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's surveys and what was answered. */
@ApplicationScoped
public class Surveys {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** The tenant whose survey has that link; hidden otherwise. */
    String tenantOf(String token) {
        return cross.createQuery("select s.tenantId from Survey s where s.token = :token", String.class)
                .setParameter("token", token).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The survey of a link, locked: answers at once come one after the other. */
    Survey byToken(String token) {
        return scope.em().createQuery("select s from Survey s where s.token = :token", Survey.class)
                .setParameter("token", token).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
    }

    Optional<Survey> ofContract(String contractId) {
        return scope.em().createQuery("select s from Survey s where s.contractId = :contract", Survey.class)
                .setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Opinion> ofDevice(String contractId, String device) {
        return scope.em().createQuery("select o from Opinion o where o.contractId = :contract and o.device = :device",
                Opinion.class).setParameter("contract", contractId).setParameter("device", device).getResultStream().findFirst();
    }

    Opinion opinion(String contractId, String id) {
        return scope.em().createQuery("select o from Opinion o where o.contractId = :contract and o.id = :id", Opinion.class)
                .setParameter("contract", contractId).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    void add(Object row) {
        scope.em().persist(row);
    }
}
