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
import org.sheqia.audit.entity.Subject;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/** 申报项目: what a tenant or an organisation proposes for a programme; the foundation decides. */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    @Column(name = "programme_id")
    private String programmeId;

    /** The programme's foundation. */
    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposer_kind")
    private Proposer.Kind proposerKind;

    @Column(name = "proposer_id")
    private String proposerId;

    @Column(name = "proposer_name")
    private String proposerName;

    private String title;
    private String summary;
    private Money amount;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.SUBMITTED;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    /** The project that came of it; null until its tenant has named one. */
    @Column(name = "project_id")
    private String projectId;

    protected Proposal() {
    }

    /** The deadline is compared here, with the programme's row held. */
    public Proposal(Programme programme, Proposer proposer, ProposalContent content, Instant now) {
        programme.requireOpen(now);
        programme.requireWithin(content.amount());
        programmeId = programme.id();
        creditCode = programme.creditCode();
        proposerKind = proposer.kind();
        proposerId = proposer.id();
        proposerName = proposer.name();
        title = content.title();
        summary = content.summary();
        amount = content.amount();
        submittedAt = now;
    }

    public ProgrammeEvent.Submitted submitted() {
        return new ProgrammeEvent.Submitted(subject(), creditCode, proposerName, amount);
    }

    public ProgrammeEvent.Withdrawn withdraw(Instant now) {
        become(ProposalStatus.WITHDRAWN, now);
        return new ProgrammeEvent.Withdrawn(subject(), creditCode);
    }

    /** All that is accepted stays within the programme's budget. */
    public ProgrammeEvent.Accepted accept(Programme programme, Instant now) {
        become(ProposalStatus.ACCEPTED, now);
        programme.grant(amount);
        return new ProgrammeEvent.Accepted(subject(), proposer(), amount);
    }

    public ProgrammeEvent.Declined decline(String why, Instant now) {
        become(ProposalStatus.DECLINED, now);
        reason = why;
        return new ProgrammeEvent.Declined(subject(), proposer(), why);
    }

    /**
     * Says which of the tenant's projects came of it, also another one than before.
     *
     * @throws Rejected unless it is accepted
     */
    public ProgrammeEvent.ProjectNamed name(String project, String projectTitle) {
        if (status != ProposalStatus.ACCEPTED) {
            throw Rejected.state(status, status.next());
        }
        projectId = project;
        return new ProgrammeEvent.ProjectNamed(subject(), projectTitle);
    }

    private void become(ProposalStatus next, Instant now) {
        status.requireNext(next);
        status = next;
        endedAt = now;
    }

    private Proposer proposer() {
        return new Proposer(proposerKind, proposerId, proposerName);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String programmeId() {
        return programmeId;
    }

    private Subject subject() {
        return new Subject("proposal", id, proposerKind == Proposer.Kind.TENANT ? proposerId : null,
                proposerKind == Proposer.Kind.ORGANISATION ? proposerId : null, null, title);
    }
}
