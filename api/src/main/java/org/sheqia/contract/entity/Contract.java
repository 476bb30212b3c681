package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.Award;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * 合同: made from award and project, offered until a day, signed by the organisation's admin and the tenant's approver in
 * the tenant's order. Until the last signature it can go back to its draft; with it, it is in force and nobody can change
 * it.
 */
@Entity
@Table(name = "contract")
public class Contract extends TenantEntity implements Instrument {

    /** 政府购买服务管理办法 art. 24. */
    static final int LONGEST_MONTHS = 36;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "award_id")
    private String awardId;

    private String number;
    private String title;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "organisation_name")
    private String organisationName;

    private Money amount;

    @Column(name = "service_from")
    private LocalDate serviceFrom;

    @Column(name = "service_until")
    private LocalDate serviceUntil;

    @Enumerated(EnumType.STRING)
    private ContractStatus status = ContractStatus.DRAFT;

    private String terms;

    @Embedded
    private SigningRound round = new SigningRound();

    /** The contract that this one goes on from; null for the first. */
    private String renews;

    /** The how many-eth term of a service that is renewed, from 1. */
    private int term = 1;

    /** Where a renewal's money comes from, as JSON; null for a first contract, which has its project's. */
    private String funding;

    @Column(name = "registered_by")
    private String registeredBy;

    /** There once both sides have ended it and something is to be paid back. */
    @Embedded
    private Repayment repayment;

    @Column(name = "active_at")
    private Instant activeAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Contract() {
    }

    public Contract(Project project, Award award, ContractTerms terms, Instant now) {
        projectId = project.id();
        awardId = award.id();
        number = project.number() + "-C" + award.id().substring(award.id().length() - 4);
        title = project.content().title();
        creditCode = award.creditCode();
        organisationName = award.name();
        amount = award.amount();
        serviceFrom = project.content().serviceFrom();
        serviceUntil = Terms.lastDay(serviceFrom, project.content().serviceMonths());
        this.terms = Json.write(terms);
        createdAt = now;
    }

    public ContractEvent.Revised revise(ContractTerms.Changeable changed) {
        if (status != ContractStatus.DRAFT) {
            throw Rejected.state(status, status.next());
        }
        ContractTerms before = terms();
        terms = Json.write(before.with(changed));
        return new ContractEvent.Revised(subject(), Change.between(before, terms()));
    }

    /**
     * Offers the contract for signing.
     *
     * @param organisation how it is called now; it may have another name since its bid
     * @param until when the offer ends
     * @param first which side signs first
     */
    public ContractEvent.Offered offer(String organisation, Instant until, Side first, Instant now) {
        status.requireNext(ContractStatus.SIGNING);
        organisationName = organisation;
        status = ContractStatus.SIGNING;
        round.offer(until, first, now);
        return new ContractEvent.Offered(subject(), creditCode, amount, until);
    }

    /** The organisation does not want it as it stands. */
    public ContractEvent.Declined decline(String reason) {
        status.requireNext(ContractStatus.DRAFT);
        round.requireUnsignedBy(Side.ORGANISATION);
        returnToDraft(reason);
        return new ContractEvent.Declined(subject(), organisationName, reason);
    }

    /** The tenant takes its offer back, whoever has signed it. */
    public ContractEvent.Withdrawn withdraw(String reason) {
        status.requireNext(ContractStatus.DRAFT);
        returnToDraft(reason);
        return new ContractEvent.Withdrawn(subject(), creditCode, reason);
    }

    private void returnToDraft(String reason) {
        status = ContractStatus.DRAFT;
        registeredBy = null;
        round.goBack(reason);
    }

    /** The first signature, or the last, with which the contract is in force. */
    public ContractEvent sign(Side side, Actor signatory, Instant now) {
        status.requireNext(ContractStatus.ACTIVE);
        if (!round.sign(side, signatory, now)) {
            return side == Side.ORGANISATION ? new ContractEvent.SignedByOrganisation(subject(), signatory.shown())
                    : new ContractEvent.SignedByTenant(subject(), creditCode, signatory.shown());
        }
        return enterIntoForce(now);
    }

    /** 纸质合同登记: both sides have signed on paper; in force once somebody else has compared the paper with what was entered. */
    public ContractEvent.PaperRegistered register(PaperSignatures signatures, Actor officer, Instant now) {
        status.requireNext(ContractStatus.ACTIVE);
        round.requireUnsignedBy(Side.ORGANISATION);
        round.requireUnsignedBy(Side.TENANT);
        signatures.requireBy(WorkingDays.dayOf(now));
        round.signed(Side.ORGANISATION, signatures.organisationSignatory(), WorkingDays.startOf(signatures.organisationSignedOn()));
        round.signed(Side.TENANT, signatures.tenantSignatory(), WorkingDays.startOf(signatures.tenantSignedOn()));
        registeredBy = officer.sub();
        return new ContractEvent.PaperRegistered(subject(), creditCode, signatures.organisationSignatory(),
                signatures.tenantSignatory());
    }

    /** Somebody else than who registered it has seen the paper. */
    public ContractEvent.ContractSigned confirmPaper(Actor approver, Instant now) {
        status.requireNext(ContractStatus.ACTIVE);
        if (registeredBy == null) {
            throw Rejected.rule("paper-not-registered");
        }
        if (registeredBy.equals(approver.sub())) {
            throw Rejected.forbidden("separation-of-duties");
        }
        return enterIntoForce(now);
    }

    private ContractEvent.ContractSigned enterIntoForce(Instant now) {
        status = ContractStatus.ACTIVE;
        activeAt = now;
        return new ContractEvent.ContractSigned(subject(), creditCode, organisationName, amount, serviceFrom, serviceUntil);
    }

    /** Both sides have agreed on more of what it buys. */
    void increase(ContractTerms increased, Money by) {
        requireActive();
        terms = Json.write(increased);
        amount = amount.plus(by);
    }

    /** Both sides have agreed on a later last day. */
    void extend(LocalDate until) {
        requireActive();
        serviceUntil = until;
    }

    /**
     * 续签: the same service by the same organisation for another term, right after this one, at the same prices.
     *
     * @param announced how many renewals the project announced
     * @param lines     where the money of that term comes from; adds up to the amount
     * @param place     the how many-eth try, from 1
     * @throws Rejected {@code renewals-used-up}; {@code term-too-long} beyond three years in all: 政府购买服务管理办法 art. 24
     */
    public Contract renewal(int announced, List<FundingLine> lines, int place, Instant now) {
        if (status != ContractStatus.ACTIVE && status != ContractStatus.COMPLETED) {
            throw Rejected.state(status, status.next());
        }
        if (term > announced) {
            throw Rejected.rule("renewals-used-up", "renewals", announced);
        }
        if (months() * (term + 1) > LONGEST_MONTHS) {
            throw Rejected.rule("term-too-long", "months", LONGEST_MONTHS);
        }
        Money sum = Money.sum(lines.stream().map(FundingLine::amount).toList());
        if (!sum.equals(amount)) {
            throw Rejected.field("funding", "funding-sum", "sum", sum, "ceiling", amount);
        }
        if (lines.stream().map(FundingLine::appropriationId).distinct().count() < lines.size()) {
            throw Rejected.field("funding", "listed-twice");
        }
        return new Contract(this, lines, place, now);
    }

    private Contract(Contract before, List<FundingLine> lines, int place, Instant now) {
        projectId = before.projectId;
        awardId = before.awardId;
        renews = before.id();
        term = before.term + 1;
        number = before.number.replaceFirst("-R.*$", "") + "-R" + before.term + (place == 1 ? "" : "." + place);
        title = before.title;
        creditCode = before.creditCode;
        organisationName = before.organisationName;
        amount = before.amount;
        serviceFrom = before.serviceUntil.plusDays(1);
        serviceUntil = Terms.lastDay(serviceFrom, before.months());
        terms = before.terms;
        funding = Json.write(lines);
        createdAt = now;
    }

    private int months() {
        return Math.max(1, (int) ChronoUnit.MONTHS.between(serviceFrom, serviceUntil.plusDays(1)));
    }

    /** A renewal that does not come about. */
    public ContractEvent.Discarded discard() {
        status.requireNext(ContractStatus.DISCARDED);
        status = ContractStatus.DISCARDED;
        return new ContractEvent.Discarded(subject(), creditCode);
    }

    public ContractEvent.Completed complete(Instant now) {
        end(ContractStatus.COMPLETED, now);
        return new ContractEvent.Completed(subject(), creditCode, organisationName, amount);
    }

    /** The tenant ends it. */
    public ContractEvent.Terminated terminate(String reason, Instant now) {
        end(ContractStatus.TERMINATED, now);
        return new ContractEvent.Terminated(subject(), creditCode, organisationName, reason, Money.ZERO);
    }

    /**
     * Both sides end it.
     *
     * @param balance what is still to be paid, or, where it is negative, to be paid back
     */
    public ContractEvent.Terminated settle(Money balance, Instant now) {
        end(ContractStatus.TERMINATED, now);
        repayment = balance.isNegative() ? new Repayment(Money.ZERO.minus(balance)) : null;
        return new ContractEvent.Terminated(subject(), creditCode, organisationName, "agreed", balance.isPositive() ? balance : Money.ZERO);
    }

    /** @throws Rejected {@code no-repayment-due} */
    public Repayment repayment() {
        if (repayment == null) {
            throw Rejected.rule("no-repayment-due");
        }
        return repayment;
    }

    /** @throws Rejected unless the contract is in force, or both sides have ended it and its settlement may be open */
    public void requirePayable() {
        if (status != ContractStatus.TERMINATED) {
            requireActive();
        }
    }

    /** @throws Rejected unless the contract is in force */
    public void requireActive() {
        if (status != ContractStatus.ACTIVE) {
            throw Rejected.state(status, status.next());
        }
    }

    private void end(ContractStatus how, Instant now) {
        status.requireNext(how);
        status = how;
        endedAt = now;
    }

    public ContractTerms terms() {
        return Json.read(terms, ContractTerms.class);
    }

    /** Where a renewal's money comes from; none for a first contract. */
    public List<FundingLine> funding() {
        return funding == null ? List.of() : List.of(Json.read(funding, FundingLine[].class));
    }

    public boolean isRenewal() {
        return renews != null;
    }

    /** The contract that it goes on from, or null. */
    public String renews() {
        return renews;
    }

    public ContractStatus status() {
        return status;
    }

    @Override
    public SigningRound round() {
        return round;
    }

    @Override
    public String contractId() {
        return id();
    }

    public String projectId() {
        return projectId;
    }

    public String awardId() {
        return awardId;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String title() {
        return title;
    }

    Instant activeAt() {
        return activeAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    @Override
    public String organisationName() {
        return organisationName;
    }

    public String creditCode() {
        return creditCode;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate serviceFrom() {
        return serviceFrom;
    }

    public LocalDate serviceUntil() {
        return serviceUntil;
    }

    public Subject subject() {
        return new Subject("contract", id(), tenantId(), null, projectId, title).in(id());
    }
}
