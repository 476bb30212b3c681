package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.Award;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * 合同: made from award and project, offered until a day, signed by the organisation's admin and the tenant's approver in
 * the tenant's order. Until the last signature it can go back to its draft; with it, it is in force and nobody can change
 * it.
 */
@Entity
@Table(name = "contract")
public class Contract extends TenantEntity {

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

    @Column(name = "signed_by_organisation")
    private String signedByOrganisation;

    @Column(name = "signed_by_organisation_at")
    private Instant signedByOrganisationAt;

    @Column(name = "signed_by_tenant")
    private String signedByTenant;

    @Column(name = "signed_by_tenant_at")
    private Instant signedByTenantAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "signs_first")
    private Side signsFirst = Side.ORGANISATION;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "open_until")
    private Instant openUntil;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "document_file")
    private String documentFile;

    @Column(name = "document_sha256")
    private String documentSha256;

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
        serviceUntil = serviceFrom.plusMonths(project.content().serviceMonths()).minusDays(1);
        this.terms = Json.write(terms);
        createdAt = now;
    }

    public ContractEvent.Revised revise(ContractTerms.Changeable changed) {
        if (status != ContractStatus.DRAFT) {
            throw Rejected.state(status, status.next());
        }
        terms = Json.write(terms().with(changed));
        return new ContractEvent.Revised(subject());
    }

    /**
     * Offers the contract for signing.
     *
     * @param until when the offer ends
     * @param first which side signs first
     */
    public ContractEvent.Offered offer(Instant until, Side first, Instant now) {
        status.requireNext(ContractStatus.SIGNING);
        status = ContractStatus.SIGNING;
        signsFirst = first;
        offeredAt = now;
        openUntil = until;
        returnedReason = null;
        return new ContractEvent.Offered(subject(), creditCode, amount, until);
    }

    /** The organisation does not want it as it stands. */
    public ContractEvent.Declined decline(String reason) {
        status.requireNext(ContractStatus.DRAFT);
        if (signedByOrganisationAt != null) {
            throw Rejected.conflict("contract-signed-already");
        }
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
        returnedReason = reason;
        openUntil = null;
        documentFile = null;
        documentSha256 = null;
        signedByOrganisation = null;
        signedByOrganisationAt = null;
        signedByTenant = null;
        signedByTenantAt = null;
    }

    /** The first signature, or the last, with which the contract is in force. */
    public ContractEvent sign(Side side, Actor signatory, Instant now) {
        requireTurn(side, now);
        if (side == Side.ORGANISATION) {
            signedByOrganisation = signatory.name();
            signedByOrganisationAt = now;
        } else {
            signedByTenant = signatory.name();
            signedByTenantAt = now;
        }
        if (side == signsFirst) {
            return side == Side.ORGANISATION ? new ContractEvent.SignedByOrganisation(subject(), signatory.name())
                    : new ContractEvent.SignedByTenant(subject(), creditCode, signatory.name());
        }
        status = ContractStatus.ACTIVE;
        activeAt = now;
        return new ContractEvent.ContractSigned(subject(), creditCode, organisationName, amount, serviceFrom, serviceUntil);
    }

    private void requireTurn(Side side, Instant now) {
        status.requireNext(ContractStatus.ACTIVE);
        if (signedAt(side) != null) {
            throw Rejected.conflict("contract-signed-already");
        }
        if (openUntil != null && !now.isBefore(openUntil)) {
            throw Rejected.rule("offer-ended", "until", openUntil);
        }
        if (side != signsFirst && signedAt(signsFirst) == null) {
            throw side == Side.TENANT ? Rejected.rule("organisation-signs-first") : Rejected.rule("tenant-signs-first");
        }
    }

    private Instant signedAt(Side side) {
        return side == Side.ORGANISATION ? signedByOrganisationAt : signedByTenantAt;
    }

    /** The text of its document, as the template now has it. */
    public String source(Tenant tenant, ContractTemplate template) {
        return ContractSource.of(this, tenant, template);
    }

    /** What is signed from now on is this PDF, made of that text. */
    public ContractDocument freeze(String template, String source, String file, String sha256, Instant now) {
        documentFile = file;
        documentSha256 = sha256;
        return ContractDocument.offered(id(), template, source, file, sha256, now);
    }

    /** The same PDF with one more signature. */
    public ContractDocument signed(String file, String sha256, Instant now) {
        documentFile = file;
        documentSha256 = sha256;
        return ContractDocument.signed(id(), status == ContractStatus.ACTIVE, file, sha256, now);
    }

    public ContractEvent.Completed complete(Instant now) {
        end(ContractStatus.COMPLETED, now);
        return new ContractEvent.Completed(subject(), organisationName, amount);
    }

    public ContractEvent.Terminated terminate(String reason, Instant now) {
        end(ContractStatus.TERMINATED, now);
        return new ContractEvent.Terminated(subject(), creditCode, organisationName, reason);
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

    public String projectId() {
        return projectId;
    }

    /** The file of its document; null before it is offered. */
    public String documentFile() {
        return documentFile;
    }

    public String awardId() {
        return awardId;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

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
        return new Subject("contract", id(), tenantId(), null, projectId, title);
    }
}
