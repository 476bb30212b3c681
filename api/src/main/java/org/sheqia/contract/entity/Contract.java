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

/**
 * 合同: made from award and project, signed by the organisation's admin first and the tenant's approver second. With the
 * second signature it is in force and nobody can change it.
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

    /** Offers the contract for signing. */
    public ContractEvent.Offered offer() {
        status.requireNext(ContractStatus.SIGNING);
        status = ContractStatus.SIGNING;
        return new ContractEvent.Offered(subject(), creditCode, amount);
    }

    public ContractEvent.SignedByOrganisation signForOrganisation(Actor admin, Instant now) {
        status.requireNext(ContractStatus.ACTIVE);
        if (signedByOrganisationAt != null) {
            throw Rejected.conflict("contract-signed-already");
        }
        signedByOrganisation = admin.name();
        signedByOrganisationAt = now;
        return new ContractEvent.SignedByOrganisation(subject(), admin.name());
    }

    /** The last signature: the contract is in force. */
    public ContractEvent.ContractSigned signForTenant(Actor approver, Instant now) {
        status.requireNext(ContractStatus.ACTIVE);
        if (signedByOrganisationAt == null) {
            throw Rejected.rule("organisation-signs-first");
        }
        signedByTenant = approver.name();
        signedByTenantAt = now;
        status = ContractStatus.ACTIVE;
        activeAt = now;
        return new ContractEvent.ContractSigned(subject(), creditCode, organisationName, amount, serviceFrom, serviceUntil);
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
