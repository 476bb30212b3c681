package org.sheqia.delivery.control;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Criterion;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands;

/** How a delivery is judged. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class DeliveryListing {

    private static final String EVALUATION = "select e.id, e.contractId, e.stage, e.attempt, e.assessorName, e.status,"
            + " e.scores, e.score, e.grade, e.opinion, e.assignedAt, e.submittedAt, e.rectifyBy, e.rectification,"
            + " e.rectifiedAt, e.acceptedAt, e.tenantId from Evaluation e where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    public List<EvaluationView> evaluations(String contractId) {
        return em.createQuery(EVALUATION + "e.contractId = :contract order by e.assignedAt, e.id", Object[].class)
                .setParameter("contract", contractId).setMaxResults(20).getResultStream().map(this::evaluation).toList();
    }

    /** The evaluations that an assessor is assigned to, newest first. */
    public List<EvaluationView> ofAssessor(String sub) {
        return em.createQuery(EVALUATION + "e.assessorSub = :sub order by e.id desc", Object[].class)
                .setParameter("sub", sub).setMaxResults(200).getResultStream().map(this::evaluation).toList();
    }

    public EvaluationView ofAssessor(String sub, String id) {
        return em.createQuery(EVALUATION + "e.assessorSub = :sub and e.id = :id", Object[].class).setParameter("sub", sub)
                .setParameter("id", id).getResultStream().findFirst().map(this::evaluation).orElseThrow(Rejected::hidden);
    }

    private EvaluationView evaluation(Object[] r) {
        Stage stage = (Stage) r[2];
        List<Criterion> criteria = tenants.get((String) r[16]).template(stage).criteria();
        return new EvaluationView((String) r[0], (String) r[1], (String) r[16], stage, (Integer) r[3], (String) r[4],
                (EvaluationStatus) r[5], criteria, scores((String) r[6]), (BigDecimal) r[7], (GradeBands.Grade) r[8],
                (String) r[9], (Instant) r[10], (Instant) r[11], (Instant) r[12], (String) r[13], (Instant) r[14], (Instant) r[15]);
    }

    private static List<BigDecimal> scores(String json) {
        try {
            return json == null ? List.of() : Json.strict().readValue(json, new TypeReference<List<BigDecimal>>() { });
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An evaluation of a delivery; score and grade are null until it is handed in. */
    @Schema(name = "DeliveryEvaluationView")
    public record EvaluationView(String id, String contractId, String tenant, Stage stage, int attempt, String assessor,
            EvaluationStatus status, List<Criterion> criteria, List<BigDecimal> scores, @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) GradeBands.Grade grade, @Schema(nullable = true) String opinion, Instant assignedAt,
            @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) Instant rectifyBy,
            @Schema(nullable = true) String rectification, @Schema(nullable = true) Instant rectifiedAt,
            @Schema(nullable = true) Instant acceptedAt) {
    }
}
