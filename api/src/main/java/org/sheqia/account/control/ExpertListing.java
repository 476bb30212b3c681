package org.sheqia.account.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.account.entity.Expert;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** Everyone who may sit in a committee or assess a delivery. */
@Listing
public class ExpertListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    public List<EvaluatorView> all() {
        return em.createQuery("select new org.sheqia.account.control.ExpertListing.EvaluatorView(m.sub, m.username, m.personName, e.kind,"
                + " e.specialty, e.unit) from Membership m left join Expert e on e.sub = m.sub where m.role = :role"
                + " and m.validUntil is null order by m.username", EvaluatorView.class).setParameter("role", Role.EVALUATOR)
                .setMaxResults(1000).getResultList();
    }

    /** Someone who may sit in a committee; kind, specialty and unit are null while the district has not said anything. */
    @Schema(name = "EvaluatorView")
    public record EvaluatorView(String sub, String username, String name, @Schema(nullable = true) Expert.Kind kind,
            @Schema(nullable = true) String specialty, @Schema(nullable = true) String unit) {
    }
}
