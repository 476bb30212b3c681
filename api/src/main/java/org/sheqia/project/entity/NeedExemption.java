package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.NeedConsultation;

/**
 * 免于征求意见: a need is not put before the public, for a reason that one person gives and another confirms, who drafted
 * nothing of the project. It holds for the need as it was when it was asked for, and is public once it is confirmed.
 */
@Entity
@Table(name = "need_exemption")
public class NeedExemption extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private int number;
    private String need;

    @Enumerated(EnumType.STRING)
    private Status status = Status.ASKED;

    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_by_sub")
    private String askedBySub;

    @Column(name = "asked_for_sub")
    private String askedForSub;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_sub")
    private String decidedBySub;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** Whether it holds. */
    public enum Status { ASKED, CONFIRMED, DECLINED }

    protected NeedExemption() {
    }

    /**
     * @param number within the project, from 1
     * @param rule   what the project's procedure asks for; null where it asks for nothing
     */
    public static NeedExemption ask(Project project, int number, NeedConsultation rule, String reason, Actor officer, Instant now) {
        Need excepted = Need.toConsult(project, rule);
        PlainWords.require("reason", reason);
        NeedExemption exemption = new NeedExemption();
        exemption.projectId = project.id();
        exemption.number = number;
        exemption.need = Json.write(excepted);
        exemption.reason = reason;
        exemption.askedBy = officer.shown();
        exemption.askedBySub = officer.sub();
        exemption.askedForSub = officer.principalSub();
        exemption.askedAt = now;
        return exemption;
    }

    public ConsultationEvent.NeedExemptionAsked asked(Project project) {
        return new ConsultationEvent.NeedExemptionAsked(project.subject(), reason);
    }

    /** @throws Rejected to whoever asked or drafted, and where the need has become another one meanwhile */
    public ConsultationEvent.NeedExemptionConfirmed confirm(Project project, Actor approver, Instant now) {
        requireAsked();
        if (approver.isOneOf(askedBySub, askedForSub)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        project.requireOtherThanDrafters(approver);
        project.requireDraft();
        if (!need().differences(Need.of(project.content())).isEmpty()) {
            throw Rejected.conflict("need-changed");
        }
        end(Status.CONFIRMED, approver, now);
        return new ConsultationEvent.NeedExemptionConfirmed(project.subject(), reason);
    }

    /** The public is to be asked; whoever asked for the exception may take it back so. */
    public ConsultationEvent.NeedExemptionDeclined decline(Project project, Actor official, Instant now) {
        requireAsked();
        end(Status.DECLINED, official, now);
        return new ConsultationEvent.NeedExemptionDeclined(project.subject());
    }

    private void requireAsked() {
        if (status != Status.ASKED) {
            throw Rejected.state(status, List.of());
        }
    }

    private void end(Status how, Actor official, Instant now) {
        status = how;
        decidedBy = official.shown();
        decidedBySub = official.sub();
        decidedAt = now;
    }

    public Status status() {
        return status;
    }

    /** As it was when the exception was asked for. */
    public Need need() {
        return Json.read(need, Need.class);
    }
}
