package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Framework.Part;
import org.sheqia.tenantconfig.GradeBands;
import org.sheqia.tenantconfig.Period;
import org.sheqia.tenantconfig.Tenant;

/**
 * 中期/末期/抽查评估: a third party judges the delivery out of 100, with the other parts of the tenant's framework. The
 * organisation may reply or appeal before the result is final; only then it has consequences. Failing asks for
 * rectification within a set time and a second attempt; failing that ends the contract.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation extends TenantEntity {

    /** How long an organisation has to put right what was failed. */
    public static final Period RECTIFY = new Period(30, Period.Unit.CALENDAR, "custom", null, null);

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
    private String grounds;
    private String parts;

    @Column(name = "self_score")
    private BigDecimal selfScore;

    @Column(name = "self_words")
    private String selfWords;

    @Column(name = "buyer_score")
    private BigDecimal buyerScore;

    @Column(name = "buyer_words")
    private String buyerWords;

    /** There once a result is. */
    @Embedded
    private Hearing hearing;

    @Column(name = "final_at")
    private Instant finalAt;

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

    /** The organisation's own part, of 100. */
    public DeliveryEvent.PartScored scoreSelf(BigDecimal points, String words, Contract contract) {
        requireAssigned();
        selfScore = points;
        selfWords = words;
        return new DeliveryEvent.PartScored(subject(contract), Part.SELF, points);
    }

    /** The buyer's part, of 100. */
    public DeliveryEvent.PartScored scoreForBuyer(BigDecimal points, String words, Contract contract) {
        requireAssigned();
        buyerScore = points;
        buyerWords = words;
        return new DeliveryEvent.PartScored(subject(contract), Part.BUYER, points);
    }

    private void requireAssigned() {
        if (status != EvaluationStatus.ASSIGNED) {
            throw Rejected.state(status, status.next());
        }
    }

    /**
     * The assessor's judgement; with it the score is put together.
     *
     * @param residents what residents say, out of 100; null where too few have said anything
     */
    public DeliveryEvent.ResultGiven submit(Judgement judgement, BigDecimal residents, Tenant tenant, Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.SUBMITTED);
        judgement.requireWithin(tenant.template(stage));
        Total total = Total.of(tenant.framework(), present(judgement.sum(), residents));
        scores = Json.write(judgement.points());
        grounds = Json.write(judgement.grounds());
        opinion = judgement.opinion();
        parts = Json.write(total.parts());
        score = total.score();
        grade = tenant.gradeBands().gradeOf(score);
        submittedAt = now;
        hearing = new Hearing(WorkingDays.end(now, tenant.evaluationReply()));
        status = EvaluationStatus.SUBMITTED;
        return new DeliveryEvent.ResultGiven(subject(contract), contract.creditCode(), stage, attempt, score, grade, hearing.until());
    }

    private Map<Part, BigDecimal> present(BigDecimal assessors, BigDecimal residents) {
        Map<Part, BigDecimal> scored = new EnumMap<>(Part.class);
        scored.put(Part.THIRD_PARTY, assessors);
        scored.put(Part.SELF, selfScore);
        scored.put(Part.BUYER, buyerScore);
        scored.put(Part.BENEFICIARY, residents);
        scored.values().removeIf(Objects::isNull);
        return scored;
    }

    /** The organisation says something to the result; it stays with it. */
    public DeliveryEvent.Replied reply(String words, Contract contract, Instant now) {
        requireOpenForReply(now);
        hearing.reply(words, now);
        return new DeliveryEvent.Replied(subject(contract));
    }

    /** The organisation does not take the result, for reasons. */
    public DeliveryEvent.Appealed appeal(String reasons, Contract contract, Instant now) {
        requireOpenForReply(now);
        hearing.appeal(reasons, now);
        status = EvaluationStatus.APPEALED;
        return new DeliveryEvent.Appealed(subject(contract), stage);
    }

    /** The organisation takes the result: it is final at once. */
    public DeliveryEvent.Evaluated takeResult(Contract contract, Instant now) {
        requireOpenForReply(now);
        return becomeFinal(contract, now);
    }

    private void requireOpenForReply(Instant now) {
        if (status != EvaluationStatus.SUBMITTED) {
            throw Rejected.state(status, status.next());
        }
        if (isDue(now)) {
            throw Rejected.rule("reply-period-over", "until", hearing.until());
        }
    }

    /** @throws Rejected when the official is the one who judged */
    public DeliveryEvent.AppealAnswered answer(Hearing.AppealOutcome outcome, String words, Actor official, Contract contract, Instant now) {
        if (status != EvaluationStatus.APPEALED) {
            throw Rejected.state(status, status.next());
        }
        if (assessorSub.equals(official.sub())) {
            throw Rejected.forbidden("own-evaluation");
        }
        hearing.answer(outcome, words, official, now);
        if (outcome == Hearing.AppealOutcome.UPHELD) {
            status = EvaluationStatus.OVERTURNED;
        }
        return new DeliveryEvent.AppealAnswered(subject(contract), contract.creditCode(), outcome);
    }

    /** True when nobody has said anything against the result and the time for that is over. */
    public boolean isDue(Instant now) {
        return status == EvaluationStatus.SUBMITTED && hearing.isOver(now);
    }

    /** From here on the result has its consequences. */
    public DeliveryEvent.Evaluated becomeFinal(Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.FINAL);
        status = EvaluationStatus.FINAL;
        finalAt = now;
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

    /** True when this is final and passed. */
    public boolean isPassed() {
        return finalAt != null && grade.passes();
    }

    /** True when this was the last chance, and failed. */
    public boolean isFailedForGood() {
        return finalAt != null && !grade.passes() && attempt > 1;
    }

    /** True when somebody may be assigned to judge after this one. */
    public boolean isFollowed() {
        return status == EvaluationStatus.ACCEPTED || status == EvaluationStatus.OVERTURNED || stage == Stage.SPOT && isPassed();
    }

    /** Which attempt an evaluation after this one is: an overturned one never was. */
    public int nextAttempt() {
        return switch (status) {
            case ACCEPTED -> attempt + 1;
            case OVERTURNED -> attempt;
            default -> 1;
        };
    }

    /** True when an appeal has taken this judgement from that assessor. */
    public boolean isTakenFrom(String sub) {
        return status == EvaluationStatus.OVERTURNED && assessorSub.equals(sub);
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
