package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits from the notice of award until a contract is in force, and at its end. */
@ApplicationScoped
public class ContractWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.official("draft-contract", "contract-signed", "select p.id, p.title, p.tenantId, a.noticedAt, p.id, a.signBy from Project p, Award a where p.tenantId ="
                    + " :scope and a.tenantId = :scope and a.projectId = p.id and a.status ="
                    + " org.sheqia.award.entity.AwardStatus.FINAL and p.status = org.sheqia.project.entity.ProjectStatus.AWARDED"
                    + " order by a.signBy",
                    Role.OFFICER),
                WorkKind.until("sign-contract", "select c.id, c.title, c.tenantId, coalesce(c.round.signedByOrganisationAt, c.round.offeredAt), c.id,"
                    + " c.round.openUntil from Contract c where c.tenantId = :scope and c.status ="
                    + " org.sheqia.contract.entity.ContractStatus.SIGNING and c.round.signedByTenantAt is null and"
                    + " (c.round.signedByOrganisationAt is not null or c.round.signsFirst ="
                    + " org.sheqia.tenantconfig.Tenant.Side.TENANT) order by c.round.openUntil",
                    Role.APPROVER),
                WorkKind.until("confirm-paper", "select c.id, c.title, c.tenantId, c.round.offeredAt, c.id, c.round.openUntil from Contract c where"
                    + " c.tenantId = :scope and c.status = org.sheqia.contract.entity.ContractStatus.SIGNING and c.registeredBy is"
                    + " not null order by c.round.openUntil",
                    Role.APPROVER),
                WorkKind.official("file-contract", "contract-filed", "select c.id, c.title, c.tenantId, c.activeAt, c.id from Contract c, Clock k where c.tenantId = :scope and"
                    + " k.tenantId = :scope and k.subjectId = c.id and k.code = 'contract-filed' and k.state <>"
                    + " org.sheqia.clock.entity.Clock.State.DONE and not exists (select n from Clock n where n.replaces = k.id)"
                    + " order by k.lastDay",
                    Role.OFFICER),
                WorkKind.until("sign-supplement", "select s.contractId, s.title, s.tenantId, coalesce(s.round.signedByOrganisationAt, s.round.offeredAt), s.id,"
                    + " s.round.openUntil from Supplement s where s.tenantId = :scope and s.status ="
                    + " org.sheqia.contract.entity.SupplementStatus.SIGNING and s.round.signedByTenantAt is null and"
                    + " (s.round.signedByOrganisationAt is not null or s.round.signsFirst ="
                    + " org.sheqia.tenantconfig.Tenant.Side.TENANT) order by s.round.openUntil",
                    Role.APPROVER),
                WorkKind.open("confirm-repayment", "select c.id, c.title, c.tenantId, c.endedAt, c.id from Contract c where c.tenantId = :scope and c.status ="
                    + " org.sheqia.contract.entity.ContractStatus.TERMINATED and c.repayment.paidOn is not null and"
                    + " c.repayment.returnedReason is null and c.repayment.confirmedAt is null order by c.endedAt",
                    Role.APPROVER, Role.FINANCE),
                WorkKind.until("contract-ends", "select c.id, c.title, c.tenantId, c.activeAt, c.id, c.serviceUntil from Contract c where c.tenantId = :scope"
                    + " and c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and c.serviceUntil >= :today and"
                    + " c.serviceUntil <= :soon order by c.serviceUntil",
                    Role.OFFICER),
                WorkKind.until("sign-for-organisation", "select c.id, c.title, c.tenantId, coalesce(c.round.signedByTenantAt, c.round.offeredAt, c.createdAt), c.id,"
                    + " c.round.openUntil from Contract c where c.creditCode = :scope and c.status ="
                    + " org.sheqia.contract.entity.ContractStatus.SIGNING and c.round.signedByOrganisationAt is null and"
                    + " (c.round.signedByTenantAt is not null or c.round.signsFirst ="
                    + " org.sheqia.tenantconfig.Tenant.Side.ORGANISATION) order by c.round.openUntil",
                    Role.ORG_ADMIN),
                WorkKind.until("sign-supplement-for-organisation", "select s.contractId, s.title, s.tenantId, coalesce(s.round.signedByTenantAt, s.round.offeredAt), s.id,"
                    + " s.round.openUntil from Supplement s where s.creditCode = :scope and s.status ="
                    + " org.sheqia.contract.entity.SupplementStatus.SIGNING and s.round.signedByOrganisationAt is null and"
                    + " (s.round.signedByTenantAt is not null or s.round.signsFirst ="
                    + " org.sheqia.tenantconfig.Tenant.Side.ORGANISATION) order by s.round.openUntil",
                    Role.ORG_ADMIN));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                DateKind.of("contract-end", "select c.id, c.id, c.title, c.tenantId, c.serviceUntil, null from Contract c where c.tenantId = :scope and"
                    + " c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and c.serviceUntil >= :fromDay and"
                    + " c.serviceUntil < :untilDay order by c.serviceUntil",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("contract-end", "select c.id, c.id, c.title, c.tenantId, c.serviceUntil, null from Contract c where c.creditCode = :scope and"
                    + " c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE and c.serviceUntil >= :fromDay and"
                    + " c.serviceUntil < :untilDay order by c.serviceUntil",
                    Role.ORG_ADMIN, Role.ORG_STAFF),
                DateKind.of("signing", "select c.id, c.id, c.title, c.tenantId, c.round.openUntil, null from Contract c where c.tenantId = :scope"
                    + " and c.status = org.sheqia.contract.entity.ContractStatus.SIGNING and c.round.openUntil >= :from and"
                    + " c.round.openUntil < :until order by c.round.openUntil",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN),
                DateKind.of("signing", "select c.id, c.id, c.title, c.tenantId, c.round.openUntil, null from Contract c where c.creditCode = :scope"
                    + " and c.status = org.sheqia.contract.entity.ContractStatus.SIGNING and c.round.openUntil >= :from and"
                    + " c.round.openUntil < :until order by c.round.openUntil",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }
}
