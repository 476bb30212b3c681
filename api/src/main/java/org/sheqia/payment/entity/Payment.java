package org.sheqia.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.GradeBands.Grade;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;

/** 拨付: an instalment of a contract. Falls due by its gate, is requested, confirmed, approved and paid, each by another. */
@Entity
@Table(name = "payment")
public class Payment extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    /** The contract's. */
    private String title;

    private int number;
    private int percent;
    private Money amount;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status = PaymentStatus.PLANNED;

    @Enumerated(EnumType.STRING)
    @Column(name = "deduction_grade")
    private Grade deductionGrade;

    @Column(name = "deduction_percent")
    private int deductionPercent;

    private Money deduction = Money.ZERO;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "invoice_amount")
    private Money invoiceAmount;

    @Column(name = "invoice_file")
    private String invoiceFile;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    /** The role in which it was approved; null where that was before an approver could. */
    @Enumerated(EnumType.STRING)
    @Column(name = "approved_as")
    private Role approvedAs;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "paid_by")
    private String paidBy;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "bank_reference")
    private String bankReference;

    /** The same, once in a tenant; null where it was booked before that was asked for, and stands twice. */
    @Column(name = "reference_key")
    private String referenceKey;

    @Column(name = "returned_reason")
    private String returnedReason;

    protected Payment() {
    }

    public Payment(Contract contract, PlannedInstalment planned, Money amount) {
        contractId = contract.id();
        projectId = contract.projectId();
        creditCode = contract.creditCode();
        title = contract.title();
        number = planned.number();
        percent = planned.percent();
        this.amount = amount;
        gate = planned.gate();
    }

    /**
     * What is paid beside the plan: what a supplement added, or what is settled.
     *
     * @param number the next one after the contract's others
     */
    public Payment(Contract contract, int number, Gate gate, Money amount) {
        this(contract, new PlannedInstalment(number, 0, gate), amount);
    }

    /** Its gate has opened. */
    public PaymentEvent.FellDue fallDue(Instant now) {
        become(PaymentStatus.DUE);
        dueAt = now;
        return new PaymentEvent.FellDue(subject(), creditCode, number, payable());
    }

    /** An evaluation has opened its gate; its grade may cost a part of it. */
    public PaymentEvent.FellDue fallDue(Grade grade, GradeDeductions deductions, Instant now) {
        deductionGrade = grade;
        deductionPercent = deductions.percentOf(grade);
        deduction = amount.percent(deductionPercent);
        return fallDue(now);
    }

    /** Its gate stays shut: the evaluation was failed, or the contract has ended. */
    public PaymentEvent.Withheld withhold(String reason) {
        become(PaymentStatus.WITHHELD);
        return new PaymentEvent.Withheld(subject(), creditCode, number, amount, reason);
    }

    /** @throws Rejected {@code invoice-amount} unless the invoice is over just what is to be paid */
    public PaymentEvent.Requested request(String invoice, Money invoiced, String file, Actor organisation, Instant now) {
        status.requireNext(PaymentStatus.REQUESTED);
        if (!invoiced.equals(payable())) {
            throw Rejected.field("invoiceAmount", "invoice-amount", "payable", payable());
        }
        status = PaymentStatus.REQUESTED;
        invoiceNumber = invoice;
        invoiceAmount = invoiced;
        invoiceFile = file;
        requestedBy = organisation.sub();
        requestedAt = now;
        confirmedBy = null;
        confirmedAt = null;
        returnedReason = null;
        return new PaymentEvent.Requested(subject(), number, payable(), invoice);
    }

    /** Nobody confirms what they asked for in the organisation's name. */
    public PaymentEvent.Confirmed confirm(Actor officer, Instant now) {
        if (status != PaymentStatus.REQUESTED) {
            throw Rejected.state(status, status.next());
        }
        if (confirmedBy != null) {
            throw Rejected.conflict("payment-confirmed");
        }
        requireOther(officer, requestedBy);
        confirmedBy = officer.sub();
        confirmedAt = now;
        return new PaymentEvent.Confirmed(subject(), creditCode, number, payable());
    }

    public PaymentEvent.Returned giveBack(String reason) {
        become(PaymentStatus.RETURNED);
        returnedReason = reason;
        return new PaymentEvent.Returned(subject(), creditCode, number, reason);
    }

    /**
     * Nobody approves what they asked for or confirmed.
     *
     * @param as the role in which it is approved
     */
    public PaymentEvent.Approved approve(Actor approver, Role as, Instant now) {
        status.requireNext(PaymentStatus.APPROVED);
        if (confirmedBy == null) {
            throw Rejected.rule("payment-not-confirmed");
        }
        requireOther(approver, requestedBy, confirmedBy);
        status = PaymentStatus.APPROVED;
        approvedBy = approver.sub();
        approvedAs = as;
        approvedAt = now;
        return new PaymentEvent.Approved(subject(), creditCode, number, payable(), as);
    }

    /** @throws Rejected unless it is approved, by others than who books it, and {@code day} between the approval and today */
    public void requireBookable(LocalDate day, Actor booker, Instant now) {
        status.requireNext(PaymentStatus.PAID);
        requireOther(booker, requestedBy, confirmedBy, approvedBy);
        if (day.isAfter(WorkingDays.dayOf(now)) || day.isBefore(WorkingDays.dayOf(approvedAt))) {
            throw Rejected.field("paidOn", "paid-on", "from", WorkingDays.dayOf(approvedAt), "until", WorkingDays.dayOf(now));
        }
    }

    /**
     * Nobody books what they asked for, confirmed or approved.
     *
     * @param as the role in which it is booked
     */
    public PaymentEvent.Paid pay(LocalDate day, String reference, Actor booker, Role as, Instant now) {
        requireBookable(day, booker, now);
        status = PaymentStatus.PAID;
        paidOn = day;
        bankReference = reference;
        referenceKey = reference;
        paidBy = booker.sub();
        paidAt = now;
        return new PaymentEvent.Paid(subject(), creditCode, number, payable(), reference, as);
    }

    /** Whether it is booked already as just this line of the bank tells it. */
    public boolean isPaidAs(LocalDate day, String reference) {
        return status == PaymentStatus.PAID && reference.equals(bankReference) && paidOn.equals(day);
    }

    /** Under which reference of the bank it is booked; null while it is not. */
    public String bankReference() {
        return bankReference;
    }

    /** Of each act by whom it was done is known, but for what was done before that was kept. */
    private static void requireOther(Actor actor, String... before) {
        if (Arrays.stream(before).anyMatch(person -> person != null && actor.people().contains(person))) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    private void become(PaymentStatus next) {
        status.requireNext(next);
        status = next;
    }

    public int number() {
        return number;
    }

    public PaymentStatus status() {
        return status;
    }

    /** Whether what it waits for has happened. */
    public boolean isOpened() {
        return dueAt != null;
    }

    public Gate gate() {
        return gate;
    }

    /** What is to be paid: the instalment less what the grade costs. */
    public Money payable() {
        return amount.minus(deduction);
    }

    public String creditCode() {
        return creditCode;
    }

    public String projectId() {
        return projectId;
    }

    public String contractId() {
        return contractId;
    }

    private Subject subject() {
        return new Subject("payment", id(), tenantId(), null, projectId, title + " #" + number).in(contractId);
    }
}
