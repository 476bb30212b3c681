package org.sheqia.pledge.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.budget.entity.Relief;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 资助意向: what a foundation promises to a published project. Once an approver has accepted it, it is a source of the
 * project's money, in the place of the tenant's own, until a contract is signed; then it can no longer be taken back.
 */
@Entity
@Table(name = "pledge")
public class Pledge extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private String title;

    @Column(name = "credit_code")
    private String creditCode;

    private String foundation;
    private Money amount;
    private String conditions;

    @Enumerated(EnumType.STRING)
    private PledgeStatus status = PledgeStatus.OFFERED;

    private String relief;

    /** What the tenant has acknowledged of it. */
    private Money received = Money.ZERO;

    @Column(name = "offered_by_name")
    private String offeredByName;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** When it was withdrawn or lapsed. */
    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    protected Pledge() {
    }

    /** @throws Rejected unless the project can be funded, the foundation may, and the terms fit */
    public static Pledge offer(Project project, Organisation foundation, PledgeTerms terms, Actor person, Instant now) {
        foundation.requireMayPledge(WorkingDays.dayOf(now));
        project.requireFundable(now);
        terms.require(WorkingDays.dayOf(now));
        if (terms.amount().exceeds(project.budgetCeiling())) {
            throw Rejected.field("amount", "pledge-above-ceiling", "ceiling", project.budgetCeiling());
        }
        Pledge pledge = new Pledge();
        pledge.projectId = project.id();
        pledge.title = project.content().title();
        pledge.creditCode = foundation.creditCode();
        pledge.foundation = foundation.name();
        pledge.amount = terms.amount();
        pledge.conditions = terms.conditions();
        pledge.offeredByName = person.shown();
        pledge.offeredAt = now;
        return pledge;
    }

    /** @return the tranches of what is offered */
    public List<Tranche> planned(PledgeTerms terms) {
        return terms.tranches().stream().map(t -> new Tranche(this, t)).toList();
    }

    /** @param beyond the foundation's own bounds that it goes beyond knowingly */
    public PledgeEvent.Offered offered(List<LimitWarning> beyond) {
        return new PledgeEvent.Offered(subject(), foundation, amount, beyond);
    }

    /** Nobody accepts for a project that they drafted. */
    public PledgeEvent.Accepted accept(Project project, Actor approver, Instant now) {
        become(PledgeStatus.ACCEPTED);
        project.requireFundable(now);
        project.requireOtherThanDrafters(approver);
        decidedByName = approver.shown();
        decidedAt = now;
        return new PledgeEvent.Accepted(subject(), creditCode, foundation, amount);
    }

    /** Remembers what it took the place of. */
    public void tookPlaceOf(List<Relief> reliefs) {
        relief = Json.write(reliefs);
    }

    public PledgeEvent.Declined decline(String why, Actor approver, Instant now) {
        become(PledgeStatus.DECLINED);
        decidedByName = approver.shown();
        decidedAt = now;
        reason = why;
        return new PledgeEvent.Declined(subject(), creditCode, why);
    }

    /** Takes it back: an offer at any time, what was accepted as long as no contract is being signed. */
    public PledgeEvent withdraw(Project project, String why, Instant now) {
        requireWithdrawable(project, now);
        boolean accepted = isAccepted();
        become(PledgeStatus.WITHDRAWN);
        endedAt = now;
        reason = why;
        return accepted ? new PledgeEvent.Retracted(subject(), foundation, amount, why)
                : new PledgeEvent.Withdrawn(subject(), foundation, amount, why);
    }

    /** @throws Rejected when it is over, or signing has begun */
    public void requireWithdrawable(Project project, Instant now) {
        status.requireNext(PledgeStatus.WITHDRAWN);
        if (isAccepted() && !project.statusAt(now).isFundable()) {
            throw Rejected.conflict("pledge-binding");
        }
    }

    /** The project came to nothing. */
    public PledgeEvent.Lapsed lapse(Instant now) {
        become(PledgeStatus.LAPSED);
        endedAt = now;
        return new PledgeEvent.Lapsed(subject(), creditCode, foundation, amount);
    }

    void receive(Money sum) {
        received = received.plus(sum);
    }

    private void become(PledgeStatus next) {
        status.requireNext(next);
        status = next;
    }

    /** @throws Rejected unless it is accepted: only then is there anything to be paid */
    void requireAccepted() {
        if (status != PledgeStatus.ACCEPTED) {
            throw Rejected.state(status, status.next());
        }
    }

    public PledgeStatus status() {
        return status;
    }

    public boolean isAccepted() {
        return status == PledgeStatus.ACCEPTED;
    }

    public List<Relief> reliefs() {
        return relief == null ? List.of() : List.of(Json.read(relief, Relief[].class));
    }

    public String projectId() {
        return projectId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String foundation() {
        return foundation;
    }

    public Money amount() {
        return amount;
    }

    Subject subject() {
        return new Subject("pledge", id(), tenantId(), creditCode, projectId, title);
    }
}
