package org.sheqia.delivery.entity;

import static org.sheqia.problem.entity.Violation.of;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.CriteriaTemplate;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands;
import org.sheqia.tenantconfig.Period;

/**
 * 中期/末期评估: a third party judges the delivery out of 100. Failing asks for rectification within a set time and a second
 * attempt; failing that ends the contract.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation extends TenantEntity {

    private static final Period RECTIFY = new Period(30, Period.Unit.CALENDAR, "custom", null, null);

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int attempt;

    @Column(name = "assessor_sub")
    private String assessorSub;

    @Column(name = "assessor_name")
    private String assessorName;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status = EvaluationStatus.ASSIGNED;

    private String scores;
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private GradeBands.Grade grade;

    private String opinion;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "rectify_by")
    private Instant rectifyBy;

    private String rectification;

    @Column(name = "rectified_at")
    private Instant rectifiedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Evaluation() {
    }

    public Evaluation(Contract contract, Stage stage, int attempt, String assessorSub, String assessorName, Instant now) {
        contractId = contract.id();
        projectId = contract.projectId();
        this.stage = stage;
        this.attempt = attempt;
        this.assessorSub = assessorSub;
        this.assessorName = assessorName;
        assignedAt = now;
    }

    /**
     * The assessor's judgement.
     *
     * @param points per criterion of the template, in its order
     */
    public DeliveryEvent.Evaluated submit(List<BigDecimal> points, String ground, CriteriaTemplate template, GradeBands bands,
            Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.SUBMITTED);
        requireWithin(points, template);
        scores = Json.write(points);
        score = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
        grade = bands.gradeOf(score);
        opinion = ground;
        submittedAt = now;
        status = EvaluationStatus.SUBMITTED;
        if (!grade.passes() && attempt == 1) {
            rectifyBy = WorkingDays.end(now, RECTIFY);
        }
        return new DeliveryEvent.Evaluated(subject(contract), contractId, contract.creditCode(), stage, attempt, score, grade, rectifyBy);
    }

    /** The organisation says what it has put right. */
    public DeliveryEvent.Rectified rectify(String words, Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.RECTIFIED);
        if (rectifyBy == null) {
            throw Rejected.rule("nothing-to-rectify");
        }
        status = EvaluationStatus.RECTIFIED;
        rectification = words;
        rectifiedAt = now;
        return new DeliveryEvent.Rectified(subject(contract));
    }

    /** An official accepts the rectification: a second attempt may be assigned. */
    public DeliveryEvent.RectificationAccepted accept(Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.ACCEPTED);
        status = EvaluationStatus.ACCEPTED;
        acceptedAt = now;
        return new DeliveryEvent.RectificationAccepted(subject(contract), contract.creditCode());
    }

    private static void requireWithin(List<BigDecimal> points, CriteriaTemplate template) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < template.criteria().size(); i++) {
            BigDecimal given = i < points.size() ? points.get(i) : null;
            if (given == null) {
                faults.add(of("scores[" + i + "]", "NotNull"));
            } else if (given.compareTo(BigDecimal.valueOf(template.criteria().get(i).weight())) > 0) {
                faults.add(of("scores[" + i + "]", "score-above-weight", "weight", template.criteria().get(i).weight()));
            }
        }
        if (points.size() > template.criteria().size()) {
            faults.add(of("scores", "scores-count", "wanted", template.criteria().size()));
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    /** True when this judgement passed. */
    public boolean isPassed() {
        return grade != null && grade.passes();
    }

    public EvaluationStatus status() {
        return status;
    }

    public int attempt() {
        return attempt;
    }

    public Stage stage() {
        return stage;
    }

    public String contractId() {
        return contractId;
    }

    private Subject subject(Contract contract) {
        return new Subject("evaluation", id(), contract.tenantId(), null, projectId, contract.subject().title());
    }
}
