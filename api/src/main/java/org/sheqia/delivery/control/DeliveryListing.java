package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.delivery.entity.Consequence;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.Hearing;
import org.sheqia.delivery.entity.Total;
import org.sheqia.delivery.entity.Yardstick;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Criterion;
import org.sheqia.tenantconfig.Framework;
import org.sheqia.tenantconfig.GradeBands;
import org.sheqia.tenantconfig.Tenant;

/** How a delivery is judged. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class DeliveryListing {

    private static final int MOST = 500;
    private static final String EVALUATION = "select e.id, e.contractId, e.stage, e.attempt, e.assessorName, e.status,"
            + " e.scores, e.score, e.grade, e.opinion, e.assignedAt, e.submittedAt, e.rectification.dueBy, e.rectification.words,"
            + " e.rectification.reportedAt, e.rectification.acceptedAt, e.tenantId, e.grounds, e.parts, e.selfScore, e.selfWords, e.buyerScore, e.buyerWords, e.hearing.replyBy,"
            + " e.hearing.reply, e.hearing.repliedAt, e.hearing.appeal, e.hearing.appealedAt, e.hearing.appealOutcome, e.hearing.appealAnswer, e.hearing.answeredBy, e.hearing.answeredAt, e.finalAt,"
            + " e.rectification.returnedReason, e.rectification.returnedAt, e.rectification.lapsedAt, e.withdrawnReason, e.yardstick, c.terms"
            + " from Evaluation e, Contract c where c.id = e.contractId and ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    ClockListing clocks;

    public List<EvaluationView> evaluations(String contractId) {
        return views(em.createQuery(EVALUATION + "e.contractId = :contract order by e.assignedAt, e.id", Object[].class)
                .setParameter("contract", contractId).setMaxResults(20).getResultStream());
    }

    /** The evaluations that an assessor is assigned to, newest first. */
    public List<EvaluationView> ofAssessor(String sub) {
        return views(em.createQuery(EVALUATION + "e.assessorSub = :sub order by e.id desc", Object[].class)
                .setParameter("sub", sub).setMaxResults(200).getResultStream());
    }

    public EvaluationView ofAssessor(String sub, String id) {
        return views(em.createQuery(EVALUATION + "e.assessorSub = :sub and e.id = :id", Object[].class).setParameter("sub", sub)
                .setParameter("id", id).getResultStream()).stream().findFirst().orElseThrow(Rejected::hidden);
    }

    private List<EvaluationView> views(Stream<Object[]> found) {
        List<Object[]> rows = found.toList();
        Map<String, List<ClockView>> official = clocks.of(rows.stream().map(r -> (String) r[0]).toList()).stream()
                .collect(Collectors.groupingBy(ClockView::subjectId));
        return rows.stream().map(r -> evaluation(r, official.getOrDefault(r[0], List.of()))).toList();
    }

    /** The contracts with results whose time for a reply is over, of all tenants, in the order of their ids. */
    List<DueResult> due(String after) {
        return em.createQuery("select distinct e.tenantId, e.contractId from Evaluation e, Contract c where e.status = :submitted"
                + " and e.hearing.replyBy <= :now and c.id = e.contractId and c.status = :active and c.id > :after order by e.contractId", Object[].class)
                .setParameter("submitted", EvaluationStatus.SUBMITTED).setParameter("now", instant.now())
                .setParameter("active", ContractStatus.ACTIVE).setParameter("after", after).setMaxResults(MOST).getResultStream()
                .map(r -> new DueResult((String) r[0], (String) r[1])).toList();
    }

    private EvaluationView evaluation(Object[] r, List<ClockView> official) {
        Tenant tenant = tenants.get((String) r[16]);
        Stage stage = (Stage) r[2];
        int attempt = (Integer) r[3];
        EvaluationStatus status = (EvaluationStatus) r[5];
        GradeBands.Grade grade = (GradeBands.Grade) r[8];
        Yardstick by = r[37] == null ? Yardstick.of(tenant, stage, Json.read((String) r[38], ContractTerms.class))
                : Json.read((String) r[37], Yardstick.class);
        return new EvaluationView((String) r[0], (String) r[1], tenant.code(), stage, attempt, (String) r[4], status,
                by.criteria(), list((String) r[6], BigDecimal[].class), list((String) r[17], String[].class),
                by.framework(), by.bands(), new PartView((BigDecimal) r[19], (String) r[20]), new PartView((BigDecimal) r[21], (String) r[22]),
                list((String) r[18], Total.CountedPart[].class), (BigDecimal) r[7], grade, (String) r[9], (Instant) r[10],
                (Instant) r[11], new ReplyView((Instant) r[23], (String) r[24], (Instant) r[25], (String) r[26], (Instant) r[27],
                (Hearing.AppealOutcome) r[28], (String) r[29], (String) r[30], (Instant) r[31]), (Instant) r[32], (Instant) r[12],
                (String) r[13], (Instant) r[14], (Instant) r[15], (String) r[33], (Instant) r[34], (Instant) r[35], (String) r[36],
                Consequence.of(stage, attempt, grade, status, by), official);
    }

    private static <T> List<T> list(String json, Class<T[]> type) {
        return json == null ? List.of() : List.of(Json.read(json, type));
    }

    /** A contract that has a result whose time for a reply is over. */
    record DueResult(String tenant, String contractId) {
    }

    /**
     * An evaluation of a delivery; score and grade are null until it is handed in, and provisional until {@code finalAt}.
     *
     * @param criteria what it is judged by, as when it was assigned; framework and bands likewise
     * @param grounds why so many points, in the order of the criteria
     * @param self    the organisation's own part
     * @param buyer   the buyer's part
     * @param parts   how the score was put together
     * @param rectifyBy until when something is to be put right
     * @param returnedReason why what was put right was not enough
     * @param lapsedAt when two officials found that nothing was put right in time
     * @param withdrawnReason why somebody else is to judge
     * @param steps   what follows from the result, in order
     * @param clocks  the official dates of the hearing and of the rectification; none of a day that an official set
     */
    @Schema(name = "DeliveryEvaluationView")
    public record EvaluationView(String id, String contractId, String tenant, Stage stage, int attempt, String assessor,
            EvaluationStatus status, List<Criterion> criteria, List<BigDecimal> scores, List<String> grounds, Framework framework, GradeBands bands,
            PartView self, PartView buyer, List<Total.CountedPart> parts, @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) GradeBands.Grade grade, @Schema(nullable = true) String opinion, Instant assignedAt,
            @Schema(nullable = true) Instant submittedAt, ReplyView hearing, @Schema(nullable = true) Instant finalAt,
            @Schema(nullable = true) Instant rectifyBy, @Schema(nullable = true) String rectification,
            @Schema(nullable = true) Instant rectifiedAt, @Schema(nullable = true) Instant acceptedAt,
            @Schema(nullable = true) String returnedReason, @Schema(nullable = true) Instant returnedAt,
            @Schema(nullable = true) Instant lapsedAt, @Schema(nullable = true) String withdrawnReason, List<Consequence> steps,
            List<ClockView> clocks) {
    }

    /** A part that the organisation or the buyer gives, out of 100; null until it is given. */
    @Schema(name = "EvaluationPartView")
    public record PartView(@Schema(nullable = true) BigDecimal score, @Schema(nullable = true) String words) {
    }

    /** What the organisation says to a result until {@code until}, and what the buyer answers to its appeal. */
    @Schema(name = "EvaluationHearingView")
    public record ReplyView(@Schema(nullable = true) Instant until, @Schema(nullable = true) String reply,
            @Schema(nullable = true) Instant repliedAt, @Schema(nullable = true) String appeal, @Schema(nullable = true) Instant appealedAt,
            @Schema(nullable = true) Hearing.AppealOutcome outcome, @Schema(nullable = true) String answer,
            @Schema(nullable = true) String answeredBy, @Schema(nullable = true) Instant answeredAt) {
    }
}
