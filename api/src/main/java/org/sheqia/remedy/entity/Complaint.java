package org.sheqia.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 投诉: who objected is not content with the answer, or got none in time, and asks the finance bureau; below the thresholds,
 * where no law binds, the district (政府采购法 第55条). Decided by somebody who belongs to neither side.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends TenantEntity {

    /** What an examination can come to beside its acceptance. */
    private static final Set<ComplaintStatus> EXAMINED = EnumSet.of(ComplaintStatus.CORRECTION, ComplaintStatus.NOT_ADMITTED, ComplaintStatus.OTHER_OFFICE);

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "objection_id")
    private String objectionId;

    @Column(name = "credit_code")
    private String creditCode;

    private String name;

    /** Who decides it. */
    @Enumerated(EnumType.STRING)
    private Role authority;

    private String letter;

    /** Numbers of the matters of the objection that it goes on with, as JSON. */
    private String matters;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status = ComplaintStatus.FILED;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "examine_by")
    private Instant examineBy;

    @Column(name = "decide_by")
    private Instant decideBy;

    @Column(name = "correct_by")
    private Instant correctBy;

    /** Why it was to be corrected, was not admitted or belongs elsewhere. */
    private String reason;

    private boolean corrected;

    /** What the buyer says; there once it was asked. */
    @Embedded
    private Explanation explanation;

    @Column(name = "suspended_until")
    private Instant suspendedUntil;

    @Embedded
    private Pause pause;

    @Embedded
    private Decision decision;

    /** One open complaint of an objection. */
    @Column(name = "open_key")
    private String openKey;

    protected Complaint() {
    }

    /** @param numbers of the matters of the objection: nothing else can be complained of (政府采购法实施条例 第55条) */
    public Complaint(Objection objection, Letter letter, List<Integer> numbers, boolean statutory, Instant now) {
        objection.requireComplaintOpen(now);
        objection.letter().requireMatters(numbers);
        letter.requireOneForEach(numbers.size());
        projectId = objection.projectId();
        objectionId = objection.id();
        creditCode = objection.creditCode();
        name = letter.name();
        authority = Authority.of(statutory).role();
        this.letter = Json.write(letter);
        matters = Json.write(numbers);
        filedAt = now;
        openKey = objectionId;
    }

    /** Until when it is examined, and decided. */
    public void run(Instant examine, Instant decide) {
        examineBy = examine;
        decideBy = decide;
    }

    /** The act that the authority hears of. */
    public ComplaintEvent.Filed filed(Project project) {
        return new ComplaintEvent.Filed(subject(project), name, authority, examineBy);
    }

    /** The letter lacks something; once, and the time for deciding waits (财政部令第94号 第21条). */
    public ComplaintEvent.CorrectionAsked askCorrection(String words, Instant until, Project project, Instant now) {
        if (corrected) {
            throw Rejected.conflict("letter-returned-before");
        }
        become(ComplaintStatus.CORRECTION, now);
        reason = words;
        correctBy = until;
        corrected = true;
        return new ComplaintEvent.CorrectionAsked(subject(project), creditCode, words, until);
    }

    public ComplaintEvent.CorrectionChanged correct(Letter letter, Project project, Instant now) {
        become(ComplaintStatus.FILED, now);
        letter.requireOneForEach(matters().size());
        var event = new ComplaintEvent.CorrectionChanged(subject(project), name, authority, Change.between(letter(), letter));
        this.letter = Json.write(letter);
        return event;
    }

    public ComplaintEvent.NotAdmitted refuse(String words, Project project, Instant now) {
        become(ComplaintStatus.NOT_ADMITTED, now);
        reason = words;
        return new ComplaintEvent.NotAdmitted(subject(project), creditCode, words);
    }

    /** @param words which office it belongs to */
    public ComplaintEvent.PassedOn passOn(String words, Project project, Instant now) {
        become(ComplaintStatus.OTHER_OFFICE, now);
        reason = words;
        return new ComplaintEvent.PassedOn(subject(project), creditCode, words);
    }

    /** @param explain until when the buyer explains itself */
    public ComplaintEvent.Accepted accept(Instant explain, List<String> concerned, Project project, Instant now) {
        become(ComplaintStatus.EXPLAINING, now);
        explanation = explanation();
        explanation.ask(explain);
        return new ComplaintEvent.Accepted(subject(project), creditCode, explain, concerned);
    }

    public ComplaintEvent.Explained explain(String words, Project project, Instant now) {
        requireOpen(now);
        explanation().give(words, now);
        return new ComplaintEvent.Explained(subject(project), authority);
    }

    /**
     * What another whom it concerns says to it, while it is not decided.
     *
     * @throws Rejected {@code own-complaint} for who filed it
     */
    public Statement hear(String speaker, String speakersName, String words, Instant now) {
        if (speaker.equals(creditCode)) {
            throw Rejected.forbidden("own-complaint");
        }
        requireOpen(now);
        return new Statement(this, speaker, speakersName, words, now);
    }

    /**
     * Nothing goes on until then (政府采购法 第57条: at most 30 days).
     *
     * @param until null where the procedure's own rules set no end before the decision
     */
    public ComplaintEvent.Suspended suspend(Instant until, List<String> concerned, Project project) {
        suspendedUntil = until;
        return new ComplaintEvent.Suspended(subject(project), creditCode, until, concerned);
    }

    /** What waits goes on before the decision. */
    public ComplaintEvent.SuspensionEnded endSuspension(String words, List<String> concerned, Project project, Instant now) {
        requireOpen(now);
        suspendedUntil = null;
        return new ComplaintEvent.SuspensionEnded(subject(project), creditCode, words, concerned);
    }

    /**
     * A test or an expert's opinion is waited for: that time does not count (财政部令第94号 第26条).
     *
     * @param until the last day that it is expected to take, which the complainant is told (第27条)
     */
    public ComplaintEvent.ClockPaused pause(String words, LocalDate until, Project project, Instant now) {
        if (statusAt(now) != ComplaintStatus.EXPLAINING) {
            throw Rejected.state(statusAt(now), nextAt(now));
        }
        pause = pause();
        pause.begin(until, now);
        return new ComplaintEvent.ClockPaused(subject(project), creditCode, words, until);
    }

    /** @param decide until when it is decided then, asked once it is clear that it was paused */
    public ComplaintEvent.ClockResumed resume(Supplier<Instant> decide, Project project) {
        pause().end();
        decideBy = decide.get();
        return new ComplaintEvent.ClockResumed(subject(project), creditCode, decideBy);
    }

    /**
     * @param others whether all others whom it concerns have explained themselves
     * @throws Rejected before the buyer and they have, or had the time to
     */
    public ComplaintEvent.Decided decide(Outcome how, String words, boolean others, List<String> concerned, Project project, Instant now) {
        statusAt(now).requireNext(ComplaintStatus.DECIDED);
        explanation().requireHeard(others, now);
        boolean late = statusAt(now) == ComplaintStatus.OVERDUE;
        status = ComplaintStatus.DECIDED;
        decision = decision();
        decision.take(how, words, now);
        pause().drop();
        return new ComplaintEvent.Decided(subject(project), creditCode, name, how, late, concerned);
    }

    /** A rejected complaint is not a false one: that is found by another official, for a reason of its own, once. */
    public ComplaintEvent.FalseFound findFalse(int months, String words, Project project, Instant now) {
        decision().findFalse(now);
        return new ComplaintEvent.FalseFound(subject(project), creditCode, months, words);
    }

    public ComplaintEvent.DecisionPublished publish(List<String> concerned, Project project, Instant now) {
        become(ComplaintStatus.PUBLISHED, now);
        decision().publish(now);
        return new ComplaintEvent.DecisionPublished(subject(project), creditCode, name, decision().outcome(), concerned);
    }

    public ComplaintEvent.Withdrawn withdraw(Project project, Instant now) {
        become(ComplaintStatus.WITHDRAWN, now);
        openKey = null;
        return new ComplaintEvent.Withdrawn(subject(project), name, authority);
    }

    /** It was not corrected in time, which is on record as if somebody had refused it. */
    public ComplaintEvent.NotAdmitted lapse(Project project, Instant now) {
        if (status != ComplaintStatus.CORRECTION || statusAt(now) != ComplaintStatus.NOT_ADMITTED) {
            throw Rejected.state(statusAt(now), nextAt(now));
        }
        status = ComplaintStatus.NOT_ADMITTED;
        return new ComplaintEvent.NotAdmitted(subject(project), creditCode, reason);
    }

    /** It ended undecided, and what was objected to has no answer yet: that is given now, and can be complained of. */
    public void free() {
        openKey = null;
    }

    private void become(ComplaintStatus next, Instant now) {
        if (!nextAt(now).contains(next)) {
            throw Rejected.state(statusAt(now), nextAt(now));
        }
        status = next;
    }

    private void requireOpen(Instant now) {
        if (!isExplaining()) {
            throw Rejected.state(statusAt(now), statusAt(now).next());
        }
    }

    /** A date that was counted again is later. */
    public void move(String clock, Instant due) {
        switch (clock) {
            case "complaint-examined" -> examineBy = due;
            case "complaint-explained" -> explanation().ask(due);
            case "complaint-decided" -> decideBy = due;
            case "complaint-suspension" -> suspendedUntil = due;
            default -> {
            }
        }
    }

    /**
     * What can come of it: a letter is returned once, what was not accepted is not decided, and what was not examined in time
     * can only be accepted (财政部令第94号 第21条).
     */
    public Set<ComplaintStatus> nextAt(Instant now) {
        Set<ComplaintStatus> next = EnumSet.noneOf(ComplaintStatus.class);
        next.addAll(statusAt(now).next());
        next.remove(ComplaintStatus.OVERDUE);
        if (corrected) {
            next.remove(ComplaintStatus.CORRECTION);
        }
        if (status == ComplaintStatus.FILED && !now.isBefore(examineBy)) {
            next.removeAll(EXAMINED);
        }
        next.remove(explanation().by() == null ? ComplaintStatus.DECIDED : ComplaintStatus.EXPLAINING);
        return next;
    }

    public ComplaintStatus statusAt(Instant now) {
        return status.at(now, correctBy, decideBy, pause().at());
    }

    public Letter letter() {
        return Json.read(letter, Letter.class);
    }

    public List<Integer> matters() {
        return List.of(Json.read(matters, Integer[].class));
    }

    public String projectId() {
        return projectId;
    }

    public String objectionId() {
        return objectionId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public Role authority() {
        return authority;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant examineBy() {
        return examineBy;
    }

    public Instant decideBy() {
        return decideBy;
    }

    public Instant correctBy() {
        return correctBy;
    }

    public String reason() {
        return reason;
    }

    public Explanation explanation() {
        return explanation == null ? new Explanation() : explanation;
    }

    public Instant suspendedUntil() {
        return suspendedUntil;
    }

    public Pause pause() {
        return pause == null ? new Pause() : pause;
    }

    /** Whether what is said to it can still change the decision. */
    public boolean isExplaining() {
        return status == ComplaintStatus.EXPLAINING;
    }

    /** How it was decided; empty before. */
    public Decision decision() {
        return decision == null ? new Decision() : decision;
    }

    public Subject subject(Project project) {
        return new Subject("complaint", id(), tenantId(), creditCode, projectId, project.content().title());
    }
}
