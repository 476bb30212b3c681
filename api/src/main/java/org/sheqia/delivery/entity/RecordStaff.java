package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.tenancy.entity.TenantEntity;

/** Who gave a service, when and where: nobody is at two places at one time. */
@Entity
@Table(name = "record_staff")
public class RecordStaff extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "record_id")
    private String recordId;

    private String certificate;
    private String name;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "from_time")
    private String fromTime;

    @Column(name = "until_time")
    private String untilTime;

    private String place;

    protected RecordStaff() {
    }

    public RecordStaff(ServiceRecord serviceRecord, ServiceGiven given, ContractStaff person) {
        contractId = serviceRecord.contractId();
        recordId = serviceRecord.id();
        certificate = person.certificate();
        name = person.name();
        servedOn = given.servedOn();
        fromTime = given.from();
        untilTime = given.until();
        place = given.place();
    }
}
