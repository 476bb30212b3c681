package org.sheqia.delivery.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.delivery.entity.Exemption.LeftOpen;
import org.sheqia.delivery.entity.Exemption.Status;
import org.sheqia.problem.control.Json;
import org.sheqia.tenancy.control.Listing;

/** What was done otherwise with a contract, and why. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class ExemptionListing {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** Those that hold, as the organisation sees them. */
    public List<ExemptionView> confirmed(String contractId) {
        return of(contractId, null).stream().filter(x -> x.status() == Status.CONFIRMED).toList();
    }

    /** Those that hold, and what was asked for about this evaluation, as its assessor sees them. */
    public List<ExemptionView> forAssessor(String contractId, String evaluationId) {
        return of(contractId, null).stream().filter(x -> x.status() == Status.CONFIRMED || x.about().equals(evaluationId)).toList();
    }

    /** The latest first; {@code sub} is who looks. */
    public List<ExemptionView> of(String contractId, String sub) {
        return em.createQuery("select x.id, x.kind, x.about, x.status, x.reason, x.covers, x.askedBy, x.askedBySub, x.askedAt, x.decidedBy,"
                + " x.decidedAt from Exemption x where x.contractId = :contract order by x.askedAt desc, x.id desc", Object[].class)
                .setParameter("contract", contractId).setMaxResults(MOST).getResultStream().map(x -> new ExemptionView((String) x[0],
                        (Kind) x[1], (String) x[2], (Status) x[3], (String) x[4],
                        x[5] == null ? List.of() : List.of(Json.read((String) x[5], LeftOpen[].class)), (String) x[6], x[7].equals(sub),
                        (Instant) x[8], (String) x[9], (Instant) x[10])).toList();
    }

    /**
     * Something that is done otherwise, once another person has confirmed why.
     *
     * @param about  id of the evaluation, the sample or the contract
     * @param covers what of a checklist is left open
     * @param own    whether whoever looks has asked for it, and so does not confirm it
     */
    public record ExemptionView(String id, Kind kind, String about, Status status, String reason, List<LeftOpen> covers, String askedBy,
            boolean own, Instant askedAt, @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt) {
    }
}
