package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/** 合同备案: a copy of a signed contract went to the finance bureau (政府采购法 第47条), once. */
@Entity
@Table(name = "contract_filing")
public class Filing extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    private String reference;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    protected Filing() {
    }

    /**
     * @param reference of the finance bureau
     * @throws Rejected unless the contract was signed, on that day or before it, and the day is not to come
     */
    public Filing(Contract contract, String reference, LocalDate filedOn, Instant now) {
        if (contract.activeAt() == null) {
            throw Rejected.state(contract.status(), contract.status().next());
        }
        LocalDate from = WorkingDays.dayOf(contract.activeAt()), today = WorkingDays.dayOf(now);
        if (filedOn.isBefore(from) || filedOn.isAfter(today)) {
            throw Rejected.field("filedOn", "paid-on", "from", from, "until", today);
        }
        contractId = contract.id();
        this.reference = reference;
        this.filedOn = filedOn;
    }
}
