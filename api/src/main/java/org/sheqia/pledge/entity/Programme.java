package org.sheqia.pledge.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;

/** 资助计划: a foundation calls for projects; organisations and tenants propose them until the deadline. */
@Entity
@Table(name = "programme")
public class Programme {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    @Column(name = "credit_code")
    private String creditCode;

    private String foundation;
    private String title;

    @Column(name = "call_text")
    private String call;

    private String criteria;
    private Money budget;
    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status = ProgrammeStatus.DRAFT;

    /** What the accepted proposals ask for. */
    private Money accepted = Money.ZERO;

    protected Programme() {
    }

    public Programme(Organisation foundation, ProgrammeContent content, Instant now) {
        foundation.requireMayPledge(WorkingDays.dayOf(now));
        creditCode = foundation.creditCode();
        this.foundation = foundation.name();
        take(content, now);
    }

    public ProgrammeEvent.Drafted drafted() {
        return new ProgrammeEvent.Drafted(subject());
    }

    /** @throws Rejected unless it is a draft, and its deadline to come */
    public ProgrammeEvent.Revised revise(ProgrammeContent content, Instant now) {
        if (status != ProgrammeStatus.DRAFT) {
            throw Rejected.state(status, status.next());
        }
        ProgrammeContent before = new ProgrammeContent(title, call, criteria, budget, deadline);
        take(content, now);
        return new ProgrammeEvent.Revised(subject(), Change.between(before, content));
    }

    /**
     * @param seen the warnings that the foundation has seen
     * @throws Rejected where the deadline is past already, and {@code limits-unseen} where the budget is beyond its year's sum and it has not seen that
     */
    public ProgrammeEvent.Opened open(Means means, List<LimitWarning> seen, Instant now) {
        status.requireNext(ProgrammeStatus.OPEN);
        requireFuture(deadline, now);
        List<LimitWarning> beyond = means.warnings(budget, deadline);
        Means.requireSeen(beyond, seen);
        status = ProgrammeStatus.OPEN;
        return new ProgrammeEvent.Opened(subject(), budget, deadline, beyond);
    }

    public ProgrammeEvent.Closed close(Instant now) {
        status.at(now, deadline).requireNext(ProgrammeStatus.CLOSED);
        status = ProgrammeStatus.CLOSED;
        return new ProgrammeEvent.Closed(subject());
    }

    /** @throws Rejected unless proposals are taken now */
    void requireOpen(Instant now) {
        ProgrammeStatus stage = status.at(now, deadline);
        if (stage != ProgrammeStatus.OPEN) {
            throw Rejected.state(stage, stage.next());
        }
    }

    /** @throws Rejected for more than the whole budget */
    void requireWithin(Money asked) {
        if (asked.exceeds(budget)) {
            throw Rejected.field("amount", "above-programme", "budget", budget);
        }
    }

    /** @throws Rejected {@code programme-budget-exceeded} when less than that is left */
    void grant(Money sum) {
        Money left = budget.minus(accepted);
        if (sum.exceeds(left)) {
            throw Rejected.rule("programme-budget-exceeded", "needed", sum, "left", left);
        }
        accepted = accepted.plus(sum);
    }

    private static void requireFuture(Instant deadline, Instant now) {
        if (!now.isBefore(deadline)) {
            throw Rejected.field("deadline", "in-past");
        }
    }

    private void take(ProgrammeContent content, Instant now) {
        requireFuture(content.deadline(), now);
        title = content.title();
        call = content.call();
        criteria = content.criteria();
        budget = content.budget();
        deadline = content.deadline();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String creditCode() {
        return creditCode;
    }

    private Subject subject() {
        return new Subject("programme", id, null, creditCode, null, title);
    }
}
