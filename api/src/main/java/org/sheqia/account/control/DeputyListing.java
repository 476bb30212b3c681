package org.sheqia.account.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** Who stands in for a person, for whom it stands in, and who could. */
@Listing
public class DeputyListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Deputies deputies;

    @Inject
    RequestInstant instant;

    /** Those of a person that are not over, on either side. */
    public Page<DeputyView> of(String sub) {
        return new Page<>(em.createQuery("select new org.sheqia.account.control.DeputyListing.DeputyView(d.id, d.scopeId, d.principalName, d.deputyName,"
                + " d.from, d.until, d.reason, case when d.principalSub = :sub then true else false end) from Deputy d where (d.principalSub = :sub"
                + " or d.deputySub = :sub) and d.endedAt is null and d.until > :now order by d.from, d.id", DeputyView.class).setParameter("sub", sub)
                .setParameter("now", instant.now()).setMaxResults(100).getResultList(), null);
    }

    /** Who could stand in for the person in that place. */
    public Page<CandidateView> candidates(String sub, String scopeId) {
        List<CandidateView> found = deputies.candidates(deputies.own(sub, scopeId).orElseThrow(Rejected::hidden)).stream()
                .map(m -> new CandidateView(m.id(), m.shown(), m.role())).toList();
        return new Page<>(found, null);
    }

    /**
     * Somebody does another's work for a time.
     *
     * @param mine true when it is the caller whose work it is
     */
    @Schema(name = "DeputyView")
    public record DeputyView(String id, String scopeId, String principal, String deputy, Instant from, Instant until, String reason, boolean mine) {
    }

    /** @param membership by what one is named */
    @Schema(name = "DeputyCandidate")
    public record CandidateView(String membership, String name, Role role) {
    }
}
