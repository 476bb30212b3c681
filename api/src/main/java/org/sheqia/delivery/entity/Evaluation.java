package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.ClockRule;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.Framework.Part;
import org.sheqia.tenantconfig.GradeBands;
import org.sheqia.tenantconfig.Period;

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

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** As JSON; null where it was assigned before that was kept. */
    private String yardstick;

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

    /** There once a first attempt was failed. */
    @Embedded
    private Rectification rectification;

    protected Evaluation() {
    }

    public Evaluation(Contract contract, Stage stage, int attempt, String assessorSub, String assessorName, Yardstick yardstick, Instant now) {
        contractId = contract.id();
        projectId = contract.projectId();
        this.stage = stage;
        this.attempt = attempt;
        this.assessorSub = assessorSub;
        this.assessorName = assessorName;
        this.yardstick = Json.write(yardstick);
        assignedAt = now;
    }

    public DeliveryEvent.Assigned assigned(Contract contract) {
        return new DeliveryEvent.Assigned(subject(contract), contract.creditCode(), assessorSub, assessorName, stage);
    }

    /** Custom: an official takes it back from an assessor who has not handed in; somebody else may be assigned. */
    public DeliveryEvent.AssignmentWithdrawn withdraw(String reason, Contract contract) {
        status.requireNext(EvaluationStatus.WITHDRAWN);
        status = EvaluationStatus.WITHDRAWN;
        withdrawnReason = reason;
        return new DeliveryEvent.AssignmentWithdrawn(subject(contract), assessorSub, stage, reason);
    }

    /** The organisation's own part, of 100; given anew until the assessor hands in. */
    public DeliveryEvent.PartScored scoreSelf(BigDecimal points, String words, Yardstick today, Contract contract) {
        requireOpen(Part.SELF, today);
        selfScore = points;
        selfWords = words;
        return new DeliveryEvent.PartScored(subject(contract), Part.SELF, points);
    }

    /** The buyer's part, of 100; given anew until the assessor hands in. */
    public DeliveryEvent.PartScored scoreForBuyer(BigDecimal points, String words, Yardstick today, Contract contract) {
        requireOpen(Part.BUYER, today);
        buyerScore = points;
        buyerWords = words;
        return new DeliveryEvent.PartScored(subject(contract), Part.BUYER, points);
    }

    private void requireOpen(Part part, Yardstick today) {
        if (status != EvaluationStatus.ASSIGNED) {
            throw Rejected.state(status, status.next());
        }
        if (yardstick(today).framework().weightOf(part) == 0) {
            throw Rejected.rule("no-such-part");
        }
    }

    /**
     * The assessor's judgement; with it the score is put together.
     *
     * @param residents what residents say, out of 100; null where too few have said anything
     * @param early     what was asked for a final evaluation before the end of the term; null where nothing was
     * @param today     the tenant's rules, for an evaluation that was assigned before its own were kept
     * @param replyBy   until when the clock of {@link #replyRule} runs
     */
    public DeliveryEvent.ResultGiven submit(Judgement judgement, BigDecimal residents, Exemption early, Yardstick today, Contract contract,
            Instant replyBy, Instant now) {
        status.requireNext(EvaluationStatus.SUBMITTED);
        requireTerm(early, contract, now);
        Yardstick by = yardstick(today);
        judgement.requireWithin(by.criteria());
        Total total = Total.of(by.framework(), present(judgement.sum(), residents));
        yardstick = Json.write(by);
        scores = Json.write(judgement.points());
        grounds = Json.write(judgement.grounds());
        opinion = judgement.opinion();
        parts = Json.write(total.parts());
        score = total.score();
        grade = by.bands().gradeOf(score);
        submittedAt = now;
        hearing = new Hearing(replyBy);
        status = EvaluationStatus.SUBMITTED;
        return new DeliveryEvent.ResultGiven(subject(contract), contract.creditCode(), stage, attempt, score, grade, hearing.until());
    }

    /** The clock that runs from the judgement on. */
    public ClockRule replyRule(Yardstick today) {
        return DeliveryClock.REPLY.lasting(yardstick(today).reply());
    }

    /** What is final about a whole term is not said before its end, as it is now, unless somebody else has confirmed why. */
    private void requireTerm(Exemption early, Contract contract, Instant now) {
        if (stage != Stage.FINAL || EvaluationCourse.isTermOver(contract, now)) {
            return;
        }
        if (early == null) {
            throw Rejected.rule("final-before-term", "until", contract.serviceUntil());
        }
        if (!early.isConfirmed()) {
            throw Rejected.rule("early-not-confirmed", "until", contract.serviceUntil());
        }
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

    /** The organisation takes the result: it is final at once, as in {@link #becomeFinal}. */
    public DeliveryEvent.Evaluated takeResult(Contract contract, Instant rectifyBy, Instant now) {
        requireOpenForReply(now);
        return becomeFinal(contract, rectifyBy, now);
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

    /** The clock that runs once the result is final; empty where nothing is to be put right. */
    public Optional<ClockRule> rectifyRule() {
        return Optional.of(DeliveryClock.RECTIFICATION.lasting(rectifyPeriod())).filter(rule -> grade != null && !grade.passes() && attempt == 1);
    }

    /** @param rectifyBy until when the clock of {@link #rectifyRule} runs; null where there is none */
    public DeliveryEvent.Evaluated becomeFinal(Contract contract, Instant rectifyBy, Instant now) {
        status.requireNext(EvaluationStatus.FINAL);
        status = EvaluationStatus.FINAL;
        finalAt = now;
        if (rectifyRule().isPresent()) {
            rectification = new Rectification(rectifyBy);
        }
        return new DeliveryEvent.Evaluated(subject(contract), contractId, contract.creditCode(), stage, attempt, score, grade,
                rectification == null ? null : rectification.dueBy());
    }

    /** The clock of a date was counted again. A date that an official has given is no clock's. */
    public void move(String code, Instant due) {
        if (status == EvaluationStatus.SUBMITTED && code.equals(DeliveryClock.REPLY.code())) {
            hearing.until(due);
        } else if (status == EvaluationStatus.FINAL && code.equals(DeliveryClock.RECTIFICATION.code())) {
            rectification().dueBy(due);
        }
    }

    /** The organisation says what it has put right, by the date that it was given. */
    public DeliveryEvent.Rectified rectify(String words, Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.RECTIFIED);
        rectification().report(words, now);
        status = EvaluationStatus.RECTIFIED;
        return new DeliveryEvent.Rectified(subject(contract));
    }

    /** An official accepts the rectification: a second attempt may be assigned. */
    public DeliveryEvent.RectificationAccepted accept(Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.ACCEPTED);
        status = EvaluationStatus.ACCEPTED;
        rectification.accept(now);
        return new DeliveryEvent.RectificationAccepted(subject(contract), contract.creditCode());
    }

    /** An official finds that it is not enough: the organisation reports again, by a new last day. */
    public DeliveryEvent.RectificationReturned giveBack(String reason, LocalDate until, Contract contract, WorkingCalendar calendar, Instant now) {
        status.requireNext(EvaluationStatus.RETURNED);
        rectification.giveBack(reason, until, rectifyPeriod(), calendar, now);
        status = EvaluationStatus.RETURNED;
        return new DeliveryEvent.RectificationReturned(subject(contract), contract.creditCode(), reason, rectification.dueBy());
    }

    /** @throws Rejected unless something was to be put right, and its date has passed */
    public void requireOverdue(Instant now) {
        status.requireNext(EvaluationStatus.UNRECTIFIED);
        rectification().requireOverdue(now);
    }

    /** Two officials have found that nothing was put right in time; custom: it counts as a second failure. */
    public DeliveryEvent.NotRectified lapse(Contract contract, Instant now) {
        status.requireNext(EvaluationStatus.UNRECTIFIED);
        rectification().lapse(now);
        status = EvaluationStatus.UNRECTIFIED;
        return new DeliveryEvent.NotRectified(subject(contract), contract.creditCode(), stage);
    }

    private Rectification rectification() {
        if (rectification == null) {
            throw Rejected.rule("nothing-to-rectify");
        }
        return rectification;
    }

    private Yardstick yardstick(Yardstick today) {
        return yardstick == null ? today : Json.read(yardstick, Yardstick.class);
    }

    private Period rectifyPeriod() {
        return yardstick == null ? RECTIFY : Json.read(yardstick, Yardstick.class).rectify();
    }

    /** True when this is final and passed. */
    public boolean isPassed() {
        return finalAt != null && grade.passes();
    }

    /** True when this was the last chance, and failed. */
    public boolean isFailedForGood() {
        return finalAt != null && !grade.passes() && attempt > 1 || status == EvaluationStatus.UNRECTIFIED;
    }

    /** True when somebody may be assigned to judge after this one. */
    public boolean isFollowed() {
        return status == EvaluationStatus.ACCEPTED || isVoid() || stage == Stage.SPOT && isPassed();
    }

    /** True when it counts for nothing: taken back, or overturned. */
    public boolean isVoid() {
        return status == EvaluationStatus.WITHDRAWN || status == EvaluationStatus.OVERTURNED;
    }

    /** Which attempt an evaluation after this one is: one that counts for nothing never was. */
    public int nextAttempt() {
        return switch (status) {
            case ACCEPTED -> attempt + 1;
            case OVERTURNED, WITHDRAWN -> attempt;
            default -> 1;
        };
    }

    /** True when an appeal has taken this judgement from that assessor. */
    public boolean isTakenFrom(String sub) {
        return status == EvaluationStatus.OVERTURNED && assessorSub.equals(sub);
    }

    public String assessorSub() {
        return assessorSub;
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

    /** What happens to it, and what its clocks run for. */
    public Subject subject(Contract contract) {
        return new Subject("evaluation", id(), contract.tenantId(), null, projectId, contract.subject().title()).in(contract.id());
    }
}
