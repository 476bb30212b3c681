package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * 补充协议: changes a contract in force, and is signed like it. One at a time; with the last signature the change is made,
 * and neither can be taken back.
 */
@Entity
@Table(name = "supplement")
public class Supplement extends TenantEntity implements Instrument {

    /** 政府采购法 art. 49. */
    private static final int MOST_PERCENT = 10;

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "organisation_name")
    private String organisationName;

    private String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private SupplementKind kind;

    @Enumerated(EnumType.STRING)
    private SupplementStatus status = SupplementStatus.DRAFT;

    private String reason;
    private String terms;
    private Money value;

    @Embedded
    private SigningRound round = new SigningRound();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    protected Supplement() {
    }

    /**
     * @param place     the how many-eth of the contract, from 1
     * @param increased what earlier supplements have added
     */
    public Supplement(Contract contract, int place, SupplementRequest asked, Money increased, Instant now) {
        contractId = contract.id();
        projectId = contract.projectId();
        creditCode = contract.creditCode();
        organisationName = contract.organisationName();
        number = contract.number() + "-S" + place;
        title = contract.title();
        kind = asked.kind();
        createdAt = now;
        write(contract, asked, increased);
    }

    public SupplementEvent.Drafted drafted() {
        return new SupplementEvent.Drafted(subject(), kind, value);
    }

    public SupplementEvent.Revised revise(Contract contract, SupplementRequest asked, Money increased) {
        if (status != SupplementStatus.DRAFT) {
            throw Rejected.state(status, status.next());
        }
        if (asked.kind() != kind) {
            throw Rejected.field("kind", "kind-stays");
        }
        SupplementTerms before = terms();
        write(contract, asked, increased);
        return new SupplementEvent.Revised(subject(), value, Change.between(before, terms()));
    }

    private void write(Contract contract, SupplementRequest asked, Money increased) {
        contract.requireActive();
        SupplementTerms written = switch (kind) {
            case INCREASE -> increase(contract, asked, increased);
            case EXTENSION -> extension(contract, asked);
            case TERMINATION -> SupplementTerms.termination(contract.terms(), asked);
        };
        reason = asked.reason();
        terms = Json.write(written);
        value = written.value();
    }

    private static SupplementTerms increase(Contract contract, SupplementRequest asked, Money increased) {
        SupplementTerms written = SupplementTerms.increase(contract.terms(), asked);
        Money most = contract.amount().minus(increased).percent(MOST_PERCENT);
        if (written.value().plus(increased).exceeds(most)) {
            throw Rejected.field("indicatorQuantities", "supplement-too-much", "percent", MOST_PERCENT, "left", most.minus(increased),
                    "value", written.value());
        }
        return written;
    }

    private static SupplementTerms extension(Contract contract, SupplementRequest asked) {
        SupplementTerms written = SupplementTerms.extension(asked);
        LocalDate latest = Terms.lastDay(contract.serviceFrom(), Contract.LONGEST_MONTHS);
        if (!written.serviceUntil().isAfter(contract.serviceUntil()) || written.serviceUntil().isAfter(latest)) {
            throw Rejected.field("serviceUntil", "extension-day", "from", contract.serviceUntil().plusDays(1), "until", latest);
        }
        return written;
    }

    public SupplementEvent.Discarded discard() {
        status.requireNext(SupplementStatus.DISCARDED);
        status = SupplementStatus.DISCARDED;
        return new SupplementEvent.Discarded(subject());
    }

    /**
     * @param organisation how it is called now
     * @param paid what the contract has been paid until now
     */
    public SupplementEvent.Offered offer(Contract contract, String organisation, Money paid, Instant until, Side first, Instant now) {
        status.requireNext(SupplementStatus.SIGNING);
        contract.requireActive();
        status = SupplementStatus.SIGNING;
        organisationName = organisation;
        if (kind == SupplementKind.TERMINATION) {
            terms = Json.write(terms().paid(paid));
        }
        round.offer(until, first, now);
        return new SupplementEvent.Offered(subject(), creditCode, kind, until);
    }

    public SupplementEvent.Declined decline(String why) {
        status.requireNext(SupplementStatus.DRAFT);
        round.requireUnsignedBy(Side.ORGANISATION);
        goBack(why);
        return new SupplementEvent.Declined(subject(), organisationName, why);
    }

    public SupplementEvent.Withdrawn withdraw(String why) {
        status.requireNext(SupplementStatus.DRAFT);
        goBack(why);
        return new SupplementEvent.Withdrawn(subject(), creditCode, why);
    }

    private void goBack(String why) {
        status = SupplementStatus.DRAFT;
        round.goBack(why);
    }

    /**
     * The first signature, or the last, with which the change is made in the contract.
     *
     * @param paid what the contract has been paid until now
     * @throws Rejected {@code settlement-outdated} when something was paid since a termination was offered
     */
    public SupplementEvent sign(Side side, Actor signatory, Contract contract, Money paid, Instant now) {
        status.requireNext(SupplementStatus.EFFECTIVE);
        contract.requireActive();
        if (kind == SupplementKind.TERMINATION && !paid.equals(terms().paid())) {
            throw Rejected.rule("settlement-outdated", "then", terms().paid(), "now", paid);
        }
        if (!round.sign(side, signatory, now)) {
            return side == Side.ORGANISATION ? new SupplementEvent.SignedByOrganisation(subject(), signatory.shown())
                    : new SupplementEvent.SignedByTenant(subject(), creditCode, signatory.shown());
        }
        status = SupplementStatus.EFFECTIVE;
        effectiveAt = now;
        return change(contract);
    }

    private SupplementEvent change(Contract contract) {
        return switch (kind) {
            case INCREASE -> {
                contract.increase(contract.terms().plus(terms()), value);
                yield new SupplementEvent.Increased(subject(), contractId, creditCode, organisationName, value, terms().gate());
            }
            case EXTENSION -> {
                contract.extend(terms().serviceUntil());
                yield new SupplementEvent.Extended(subject(), contractId, creditCode, organisationName, terms().serviceUntil());
            }
            case TERMINATION -> new SupplementEvent.EndAgreed(subject(), creditCode, organisationName, value, terms().balance());
        };
    }

    public SupplementTerms terms() {
        return Json.read(terms, SupplementTerms.class);
    }

    public SupplementKind kind() {
        return kind;
    }

    public SupplementStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public Money value() {
        return value;
    }

    @Override
    public String contractId() {
        return contractId;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String organisationName() {
        return organisationName;
    }

    @Override
    public SigningRound round() {
        return round;
    }

    public Subject subject() {
        return new Subject("supplement", id(), tenantId(), null, projectId, title).in(contractId);
    }
}
