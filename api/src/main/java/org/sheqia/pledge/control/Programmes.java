package org.sheqia.pledge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.sheqia.pledge.entity.Programme;
import org.sheqia.pledge.entity.Proposal;
import org.sheqia.pledge.entity.ProposalStatus;
import org.sheqia.pledge.entity.Proposer;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** Foundations' programmes and what is proposed for them; they belong to no tenant. Whoever changes a proposal locks its programme first. */
@ApplicationScoped
public class Programmes {

    @Inject
    TenantScope scope;

    Programme get(String id) {
        Programme programme = scope.em().find(Programme.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (programme == null) {
            throw Rejected.hidden();
        }
        return programme;
    }

    /** One of the foundation's own. */
    Programme own(String creditCode, String id) {
        Programme programme = get(id);
        if (!programme.creditCode().equals(creditCode)) {
            throw Rejected.hidden();
        }
        return programme;
    }

    Programme own(String creditCode, String id, Revision seen) {
        Programme programme = own(creditCode, id);
        Revision.check(seen, id, programme.version());
        return programme;
    }

    /** What was proposed for a programme that is locked. */
    Proposal proposal(String programmeId, String id, Revision seen) {
        return checked(scope.em().createQuery("select o from Proposal o where o.id = :id and o.programmeId = :programme", Proposal.class)
                .setParameter("id", id).setParameter("programme", programmeId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden), seen);
    }

    /** The proposer's own. */
    Proposal own(Proposer.Kind kind, String proposer, String id, Revision seen) {
        return checked(scope.em().createQuery("select o from Proposal o where o.id = :id and o.proposerKind = :kind and o.proposerId = :proposer",
                Proposal.class).setParameter("id", id).setParameter("kind", kind).setParameter("proposer", proposer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden), seen);
    }

    /** How many of the proposer's proposals for a programme are not accepted. */
    long unaccepted(String programmeId, Proposer proposer) {
        return scope.em().createQuery("select count(o) from Proposal o where o.programmeId = :programme and o.proposerKind = :kind"
                + " and o.proposerId = :proposer and o.status <> :accepted", Long.class).setParameter("programme", programmeId)
                .setParameter("kind", proposer.kind()).setParameter("proposer", proposer.id()).setParameter("accepted", ProposalStatus.ACCEPTED)
                .getSingleResult();
    }

    private static Proposal checked(Proposal proposal, Revision seen) {
        Revision.check(seen, proposal.id(), proposal.version());
        return proposal;
    }

    void add(Programme programme) {
        scope.em().persist(programme);
    }

    void add(Proposal proposal) {
        scope.em().persist(proposal);
    }
}
