package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/** 更正公告: a change of a published project that an officer proposes and an approver publishes or returns. */
@Entity
@Table(name = "amendment")
public class Amendment extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private ProjectContent content;
    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;

    /** For whom, by who stood in, or null. */
    @Column(name = "proposed_for")
    private String proposedFor;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    /** PROPOSED → PUBLISHED or RETURNED. */
    public enum Status { PROPOSED, PUBLISHED, RETURNED }

    protected Amendment() {
    }

    public Amendment(String projectId, ProjectContent content, String reason, Actor officer, Instant now) {
        this.projectId = projectId;
        this.content = content;
        this.reason = reason;
        proposedBy = officer.sub();
        proposedFor = officer.principalSub();
        proposedAt = now;
    }

    /** @throws Rejected when it was decided before, or the approver proposed it */
    public void decide(Status decision, Actor approver) {
        if (status != Status.PROPOSED) {
            throw Rejected.state(status, List.of());
        }
        if (approver.isOneOf(proposedBy, proposedFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        status = decision;
    }

    public ProjectContent content() {
        return content;
    }

    public String reason() {
        return reason;
    }
}
