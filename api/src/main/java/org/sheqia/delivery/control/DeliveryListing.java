package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.delivery.entity.Consequence;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.ServiceRecord.Evidence;
import org.sheqia.delivery.entity.Total;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Criterion;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Framework;
import org.sheqia.tenantconfig.GradeBands;
import org.sheqia.tenantconfig.Tenant;

/** How a contract is delivered. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class DeliveryListing {

    private static final String EVALUATION = "select e.id, e.contractId, e.stage, e.attempt, e.assessorName, e.status,"
            + " e.scores, e.score, e.grade, e.opinion, e.assignedAt, e.submittedAt, e.rectifyBy, e.rectification,"
            + " e.rectifiedAt, e.acceptedAt, e.tenantId, e.grounds, e.parts, e.selfScore, e.selfWords, e.buyerScore, e.buyerWords, e.replyBy,"
            + " e.reply, e.repliedAt, e.appeal, e.appealedAt, e.appealOutcome, e.appealAnswer, e.answeredBy, e.answeredAt, e.finalAt"
            + " from Evaluation e where ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    /** Plan against actual, per indicator. */
    public List<ProgressView> progress(ContractView contract) {
        Map<Integer, long[]> sums = new HashMap<>();
        em.createQuery("select r.indicator, sum(r.quantity), sum(r.people), count(r) from ServiceRecord r"
                + " where r.contractId = :contract and r.voidedReason is null group by r.indicator", Object[].class)
                .setParameter("contract", contract.id()).getResultStream().forEach(r -> sums.put((Integer) r[0],
                        new long[] {((Number) r[1]).longValue(), ((Number) r[2]).longValue(), ((Number) r[3]).longValue()}));
        List<ProgressView> progress = new ArrayList<>();
        for (int i = 0; i < contract.terms().indicators().size(); i++) {
            ContractTerms.Line line = contract.terms().indicators().get(i);
            long[] sum = sums.getOrDefault(i, new long[3]);
            progress.add(new ProgressView(i, line.name(), line.unit(), line.quantity(), sum[0], sum[1], sum[2]));
        }
        return progress;
    }

    public Page<ServiceRecordView> records(String contractId, Cursor cursor) {
        var query = em.createQuery("select r.id, r.indicator, r.servedOn, r.quantity, r.people, r.place, r.note, r.documents,"
                + " r.recordedBy, r.recordedAt, r.voidedReason from ServiceRecord r where r.contractId = :contract"
                + (cursor.isStart() ? "" : " and (r.servedOn < :day or (r.servedOn = :day and r.id < :before))")
                + " order by r.servedOn desc, r.id desc", Object[].class).setParameter("contract", contractId);
        if (!cursor.isStart()) {
            query.setParameter("day", LocalDate.parse(cursor.values()[0])).setParameter("before", cursor.values()[1]);
        }
        List<ServiceRecordView> rows = query.setMaxResults(cursor.limit() + 1).getResultStream()
                .map(r -> new ServiceRecordView((String) r[0], (Integer) r[1], (LocalDate) r[2], (Integer) r[3], (Integer) r[4],
                        (String) r[5], (String) r[6], List.of(Json.read((String) r[7], Evidence[].class)), (String) r[8],
                        (Instant) r[9], (String) r[10])).toList();
        return Page.of(rows, cursor.limit(), r -> Cursor.at(r.servedOn(), r.id()));
    }

    /** True when a file is evidence of one of the contract's records. */
    public boolean isEvidence(String contractId, String fileId) {
        return !em.createQuery("select r.id from ServiceRecord r where r.contractId = :contract and r.documents like :file",
                String.class).setParameter("contract", contractId).setParameter("file", "%\"" + fileId + "\"%")
                .setMaxResults(1).getResultList().isEmpty();
    }

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

    /** The contracts with results whose time for a reply is over. */
    List<DueResult> due() {
        return em.createQuery("select distinct e.tenantId, e.contractId from Evaluation e, Contract c where e.status = :submitted"
                + " and e.replyBy <= :now and c.id = e.contractId and c.status = :active", Object[].class)
                .setParameter("submitted", EvaluationStatus.SUBMITTED).setParameter("now", instant.now())
                .setParameter("active", ContractStatus.ACTIVE).getResultStream()
                .map(r -> new DueResult((String) r[0], (String) r[1])).toList();
    }

    private EvaluationView evaluation(Object[] r) {
        Tenant tenant = tenants.get((String) r[16]);
        Stage stage = (Stage) r[2];
        int attempt = (Integer) r[3];
        EvaluationStatus status = (EvaluationStatus) r[5];
        GradeBands.Grade grade = (GradeBands.Grade) r[8];
        return new EvaluationView((String) r[0], (String) r[1], tenant.code(), stage, attempt, (String) r[4], status,
                tenant.template(stage).criteria(), list((String) r[6], BigDecimal[].class), list((String) r[17], String[].class),
                tenant.framework(), new PartView((BigDecimal) r[19], (String) r[20]), new PartView((BigDecimal) r[21], (String) r[22]),
                list((String) r[18], Total.CountedPart[].class), (BigDecimal) r[7], grade, (String) r[9], (Instant) r[10],
                (Instant) r[11], new ReplyView((Instant) r[23], (String) r[24], (Instant) r[25], (String) r[26], (Instant) r[27],
                (Evaluation.AppealOutcome) r[28], (String) r[29], (String) r[30], (Instant) r[31]), (Instant) r[32], (Instant) r[12],
                (String) r[13], (Instant) r[14], (Instant) r[15], Consequence.of(stage, attempt, grade, status, tenant));
    }

    private static <T> List<T> list(String json, Class<T[]> type) {
        return json == null ? List.of() : List.of(Json.read(json, type));
    }

    /** An indicator's plan and what was delivered. */
    public record ProgressView(int indicator, String name, String unit, int planned, long delivered, long people, long records) {
    }

    /** A record of a service; voided ones do not count. */
    public record ServiceRecordView(String id, int indicator, LocalDate servedOn, int quantity, int people, String place,
            @Schema(nullable = true) String note, List<Evidence> documents, String recordedBy, Instant recordedAt,
            @Schema(nullable = true) String voidedReason) {
    }

    /** A contract that has a result whose time for a reply is over. */
    record DueResult(String tenant, String contractId) {
    }

    /**
     * An evaluation of a delivery; score and grade are null until it is handed in, and provisional until {@code finalAt}.
     *
     * @param grounds why so many points, in the order of the criteria
     * @param self    the organisation's own part
     * @param buyer   the buyer's part
     * @param parts   how the score was put together
     * @param steps   what follows from the result, in order
     */
    @Schema(name = "DeliveryEvaluationView")
    public record EvaluationView(String id, String contractId, String tenant, Stage stage, int attempt, String assessor,
            EvaluationStatus status, List<Criterion> criteria, List<BigDecimal> scores, List<String> grounds, Framework framework,
            PartView self, PartView buyer, List<Total.CountedPart> parts, @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) GradeBands.Grade grade, @Schema(nullable = true) String opinion, Instant assignedAt,
            @Schema(nullable = true) Instant submittedAt, ReplyView hearing, @Schema(nullable = true) Instant finalAt,
            @Schema(nullable = true) Instant rectifyBy, @Schema(nullable = true) String rectification,
            @Schema(nullable = true) Instant rectifiedAt, @Schema(nullable = true) Instant acceptedAt, List<Consequence> steps) {
    }

    /** A part that the organisation or the buyer gives, out of 100; null until it is given. */
    @Schema(name = "EvaluationPartView")
    public record PartView(@Schema(nullable = true) BigDecimal score, @Schema(nullable = true) String words) {
    }

    /** What the organisation says to a result until {@code until}, and what the buyer answers to its appeal. */
    @Schema(name = "EvaluationHearingView")
    public record ReplyView(@Schema(nullable = true) Instant until, @Schema(nullable = true) String reply,
            @Schema(nullable = true) Instant repliedAt, @Schema(nullable = true) String appeal, @Schema(nullable = true) Instant appealedAt,
            @Schema(nullable = true) Evaluation.AppealOutcome outcome, @Schema(nullable = true) String answer,
            @Schema(nullable = true) String answeredBy, @Schema(nullable = true) Instant answeredAt) {
    }
}
