package org.sheqia.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.account.control.Admission;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.entity.FactsProposal;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/** The organisations of the district. */
@ApplicationScoped
public class Organisations implements Admission {

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    public Optional<Organisation> find(String creditCode) {
        return Optional.ofNullable(scope.em().find(Organisation.class, creditCode));
    }

    /** One that the district has let in has people; nothing else has. */
    @Override
    public void require(String creditCode) {
        get(creditCode);
    }

    @Override
    public void requireInviting(String creditCode, Actor inviter) {
        Organisation organisation = get(creditCode);
        if (inviter.is(Role.ORG_ADMIN, creditCode)) {
            organisation.requireNotSuspended(instant.today());
        }
    }

    public Organisation get(String creditCode) {
        return find(creditCode).orElseThrow(Rejected::hidden);
    }

    /** The organisations of these codes, by code, in one query. */
    public Map<String, Organisation> byCode(Collection<String> creditCodes) {
        return creditCodes.isEmpty() ? Map.of() : scope.em().createQuery(
                "select o from Organisation o where o.creditCode in :codes", Organisation.class)
                .setParameter("codes", creditCodes).getResultStream()
                .collect(Collectors.toMap(Organisation::creditCode, Function.identity()));
    }

    /** The organisation, locked until the transaction ends. */
    public Organisation locked(String creditCode) {
        return Optional.ofNullable(scope.em().find(Organisation.class, creditCode, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Rejected::hidden);
    }

    Organisation locked(String creditCode, Revision seen) {
        Organisation organisation = locked(creditCode);
        Revision.check(seen, creditCode, organisation.version());
        return organisation;
    }

    /** What is, or was, proposed for it. */
    Optional<FactsProposal> proposal(String creditCode, Revision seen) {
        Optional<FactsProposal> found = Optional.ofNullable(scope.em().find(FactsProposal.class, creditCode, LockModeType.PESSIMISTIC_WRITE));
        found.filter(FactsProposal::isOpen).ifPresent(proposal -> Revision.check(seen, creditCode, proposal.version()));
        return found;
    }

    void add(FactsProposal proposal) {
        scope.em().persist(proposal);
    }

    /** Which of these codes are registered. */
    Set<String> registered(List<String> creditCodes) {
        return new HashSet<>(scope.em().createQuery("select o.creditCode from Organisation o where o.creditCode in :codes",
                String.class).setParameter("codes", creditCodes).getResultList());
    }

    void add(Organisation organisation) {
        scope.em().persist(organisation);
    }
}
