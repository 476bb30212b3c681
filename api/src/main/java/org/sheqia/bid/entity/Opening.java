package org.sheqia.bid.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.TenantEntity;

/** 开标: two officials together, one of them an approver; then the minutes. */
@Entity
@Table(name = "opening")
public class Opening extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "first_sub")
    private String firstSub;

    @Column(name = "first_principal")
    private String firstPrincipal;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "first_approver")
    private boolean firstApprover;

    @Column(name = "second_sub")
    private String secondSub;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "attended_at")
    private Instant attendedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String minutes;

    protected Opening() {
    }

    /** The first official is there. */
    public Opening(String projectId, Actor official, String tenant, Instant now) {
        this.projectId = projectId;
        firstSub = official.sub();
        firstPrincipal = official.principalSub();
        firstName = official.shown();
        firstApprover = official.is(Role.APPROVER, tenant);
        attendedAt = now;
    }

    /** @throws Rejected for the same person again, or for two of whom none approves */
    public void join(Actor official, Instant now) {
        if (openedAt != null) {
            throw Rejected.conflict("opening-done");
        }
        // Who stands in for the first, or for whom the first stands in, is no second.
        if (official.isOneOf(firstSub, firstPrincipal)) {
            throw Rejected.rule("opening-needs-two");
        }
        if (!firstApprover && !official.is(Role.APPROVER, tenantId())) {
            throw Rejected.rule("opening-needs-approver");
        }
        secondSub = official.sub();
        secondName = official.shown();
        openedAt = now;
    }

    public void record(List<BidEvent.Opened> bids) {
        minutes = Json.write(bids);
    }
}
