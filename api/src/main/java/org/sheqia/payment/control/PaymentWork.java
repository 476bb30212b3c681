package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What waits on an instalment's way. No rule of the buyer sets how long each step may take, so none is late. */
@ApplicationScoped
public class PaymentWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("confirm-payment", "select c.id, c.title, c.tenantId, y.requestedAt, y.id from Contract c, Payment y where y.tenantId = :scope"
                    + " and c.id = y.contractId and y.confirmedAt is null and y.status ="
                    + " org.sheqia.payment.entity.PaymentStatus.REQUESTED order by y.requestedAt",
                    Role.OFFICER),
                WorkKind.open("approve-payment", "select c.id, c.title, c.tenantId, y.confirmedAt, y.id from Contract c, Payment y where y.tenantId = :scope"
                    + " and c.id = y.contractId and y.confirmedAt is not null and y.status ="
                    + " org.sheqia.payment.entity.PaymentStatus.REQUESTED order by y.confirmedAt",
                    Role.FINANCE),
                WorkKind.open("pay", "select c.id, c.title, c.tenantId, y.approvedAt, y.id from Contract c, Payment y where y.tenantId = :scope"
                    + " and c.id = y.contractId and y.status = org.sheqia.payment.entity.PaymentStatus.APPROVED and (y.approvedAs"
                    + " is null or y.approvedAs <> org.sheqia.security.entity.Role.FINANCE or (select count(distinct m.sub) from"
                    + " Membership m where m.scopeId = :scope and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil"
                    + " is null) > 1) order by y.approvedAt",
                    Role.FINANCE),
                // Where one person is all there is of finance, an approver stands in.
                WorkKind.open("approve-payment", "select c.id, c.title, c.tenantId, y.confirmedAt, y.id from Contract c, Payment y where y.tenantId = :scope"
                    + " and c.id = y.contractId and y.confirmedAt is not null and y.status ="
                    + " org.sheqia.payment.entity.PaymentStatus.REQUESTED and (select count(distinct m.sub) from Membership m where"
                    + " m.scopeId = :scope and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil is null) < 2 order"
                    + " by y.confirmedAt",
                    Role.APPROVER),
                WorkKind.open("pay", "select c.id, c.title, c.tenantId, y.approvedAt, y.id from Contract c, Payment y where y.tenantId = :scope"
                    + " and c.id = y.contractId and y.approvedAs = org.sheqia.security.entity.Role.FINANCE and y.status ="
                    + " org.sheqia.payment.entity.PaymentStatus.APPROVED and (select count(distinct m.sub) from Membership m where"
                    + " m.scopeId = :scope and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil is null) < 2 order"
                    + " by y.approvedAt",
                    Role.APPROVER),
                WorkKind.open("request-payment", "select c.id, c.title, c.tenantId, y.dueAt, y.id from Contract c, Payment y where y.creditCode = :scope and"
                    + " c.id = y.contractId and (y.status = org.sheqia.payment.entity.PaymentStatus.DUE or y.status ="
                    + " org.sheqia.payment.entity.PaymentStatus.RETURNED) order by y.dueAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                DateKind.of("instalment", "select y.id, c.id, c.title, c.tenantId, y.dueAt, null from Payment y, Contract c where y.tenantId = :scope"
                    + " and c.id = y.contractId and y.status = org.sheqia.payment.entity.PaymentStatus.DUE and y.dueAt >= :from and"
                    + " y.dueAt < :until order by y.dueAt",
                    Role.FINANCE, Role.OFFICER),
                DateKind.of("instalment", "select y.id, c.id, c.title, c.tenantId, y.dueAt, null from Payment y, Contract c where y.creditCode = :scope"
                    + " and c.id = y.contractId and y.status = org.sheqia.payment.entity.PaymentStatus.DUE and y.dueAt >= :from and"
                    + " y.dueAt < :until order by y.dueAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF));
    }
}
