package org.sheqia.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.sheqia.credit.entity.Contest;
import org.sheqia.credit.entity.CreditKind;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;

/** What organisations say against their credit records. */
@ApplicationScoped
public class Contests {

    @Inject
    TenantScope scope;

    /** The organisation, locked, so that its contests come one after another. */
    Organisation organisation(String creditCode) {
        Organisation organisation = scope.em().find(Organisation.class, creditCode, LockModeType.PESSIMISTIC_WRITE);
        if (organisation == null) {
            throw Rejected.hidden();
        }
        return organisation;
    }

    boolean isContested(String creditCode, CreditKind kind, String source) {
        return !scope.em().createQuery("select k.id from Contest k where k.creditCode = :code and k.kind = :kind and k.source = :source",
                String.class).setParameter("code", creditCode).setParameter("kind", kind).setParameter("source", source)
                .getResultList().isEmpty();
    }

    Contest locked(String creditCode, String id, Revision seen) {
        Contest contest = scope.em().createQuery("select k from Contest k where k.creditCode = :code and k.id = :id", Contest.class)
                .setParameter("code", creditCode).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .findFirst().orElseThrow(Rejected::hidden);
        Revision.check(seen, id, contest.version());
        return contest;
    }

    void add(Contest contest) {
        scope.em().persist(contest);
    }
}
