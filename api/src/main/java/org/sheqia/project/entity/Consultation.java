package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.NeedConsultation;

/**
 * 征求意见: the need of a draft is put before the public (政府采购法实施条例 第15条). The notice shows the need as it was when it
 * was put up. What is changed until the consultation is closed is what it was held for: the summary says it. What is changed
 * afterwards nobody was asked about: the project then needs another consultation, or an exception.
 */
@Entity
@Table(name = "consultation")
public class Consultation extends TenantEntity {

    private static final int LONGEST = 180;

    @Column(name = "project_id")
    private String projectId;

    private int number;
    private String title;
    private String need;
    private String rule;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status = ConsultationStatus.OPEN;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_by_sub")
    private String openedBySub;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    private String settled;
    private String summary;
    private String changes;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_by_sub")
    private String closedBySub;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected Consultation() {
    }

    /**
     * Puts up the notice.
     *
     * @param number within the project, from 1
     * @param rule   what the project's procedure asks for; null where it asks for nothing
     * @param until  the last day on which everybody may answer
     * @throws Rejected unless the project is drafted, its need complete and the term as long as the rule says
     */
    public static Consultation open(Project project, int number, NeedConsultation rule, LocalDate until, Actor officer, WorkingCalendar calendar,
            Instant now) {
        Need shown = Need.toConsult(project, rule);
        LocalDate earliest = calendar.lastDay(now, rule.open());
        if (until.isBefore(earliest)) {
            throw Rejected.field("until", "consultation-too-short", "days", rule.open().days(), "earliest", earliest);
        }
        LocalDate latest = WorkingDays.dayOf(now).plusDays(LONGEST);
        if (until.isAfter(latest)) {
            throw Rejected.field("until", "consultation-too-long", "latest", latest);
        }
        Consultation consultation = new Consultation();
        consultation.projectId = project.id();
        consultation.number = number;
        consultation.title = shown.title();
        consultation.need = Json.write(shown);
        consultation.rule = Json.write(rule);
        consultation.openedBy = officer.shown();
        consultation.openedBySub = officer.sub();
        consultation.openedAt = now;
        consultation.closesAt = WorkingDays.startOf(until.plusDays(1));
        return consultation;
    }

    public ConsultationEvent.Opened opened() {
        return new ConsultationEvent.Opened(subject(), closesAt);
    }

    /**
     * What somebody says, once.
     *
     * @throws Rejected {@code consultation-over} after its end
     */
    public ConsultationAnswer answer(String text, Actor somebody, Instant now) {
        if (statusAt(now) != ConsultationStatus.OPEN) {
            throw Rejected.conflict("consultation-over", "closesAt", closesAt);
        }
        return new ConsultationAnswer(this, text, somebody, now);
    }

    /**
     * Says what was taken up of the answers and what was not. The need as it is now is the one that was put before the public.
     *
     * @param said  the summary
     * @param changed what was changed since the notice, and why; may be missing where nothing was
     * @throws Rejected unless its term is over, the project is still drafted and each change is said
     */
    public ConsultationEvent.Closed close(Project project, String said, String changed, Actor officer, Instant now) {
        statusAt(now).requireNext(ConsultationStatus.CLOSED);
        project.requireDraft();
        PlainWords.require("summary", said);
        PlainWords.require("changes", changed);
        Need result = Need.of(project.content());
        result.requireComplete();
        List<String> differences = need().differences(result);
        if (!differences.isEmpty() && (changed == null || changed.isBlank())) {
            throw Rejected.field("changes", "consultation-changes-unsaid", "fields", String.join(", ", differences));
        }
        settled = Json.write(result);
        summary = said;
        changes = changed == null || changed.isBlank() ? null : changed;
        end(ConsultationStatus.CLOSED, officer, now);
        return new ConsultationEvent.Closed(subject(), differences);
    }

    /** Takes the notice back: something in it was wrong, or the project is given up. */
    public ConsultationEvent.Withdrawn withdraw(String reason, Actor officer, Instant now) {
        statusAt(now).requireNext(ConsultationStatus.WITHDRAWN);
        PlainWords.require("reason", reason);
        withdrawnReason = reason;
        end(ConsultationStatus.WITHDRAWN, officer, now);
        return new ConsultationEvent.Withdrawn(subject(), reason);
    }

    private void end(ConsultationStatus how, Actor officer, Instant now) {
        status = how;
        closedBy = officer.shown();
        closedBySub = officer.sub();
        closedAt = now;
    }

    public ConsultationStatus statusAt(Instant now) {
        return status.at(now, closesAt);
    }

    /** As the notice shows it. */
    public Need need() {
        return Json.read(need, Need.class);
    }

    public String projectId() {
        return projectId;
    }

    public Subject subject() {
        return new Subject("consultation", id(), tenantId(), null, projectId, title);
    }
}
