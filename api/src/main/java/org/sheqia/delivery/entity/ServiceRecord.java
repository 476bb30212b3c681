package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/** 服务记录: a service that was given, counted against an indicator of the contract. Voided with a reason, never changed. */
@Entity
@Table(name = "service_record")
public class ServiceRecord extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    /** Place of the indicator in the contract, from 0. */
    private int indicator;

    @Column(name = "served_on")
    private LocalDate servedOn;

    private int quantity;
    private int people;
    private String place;
    private String note;
    private String documents;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "voided_reason")
    private String voidedReason;

    protected ServiceRecord() {
    }

    /** @throws Rejected for an indicator that the contract does not have, or a day outside its term or in the future */
    public static ServiceRecord of(Contract contract, ServiceGiven given, Actor worker, Instant now) {
        contract.requireActive();
        if (given.indicator() >= contract.terms().indicators().size()) {
            throw Rejected.field("indicator", "no-indicator");
        }
        if (given.servedOn().isBefore(contract.serviceFrom()) || given.servedOn().isAfter(contract.serviceUntil())) {
            throw Rejected.field("servedOn", "outside-term", "from", contract.serviceFrom(), "until", contract.serviceUntil());
        }
        if (given.servedOn().isAfter(WorkingDays.dayOf(now))) {
            throw Rejected.field("servedOn", "in-future");
        }
        ServiceRecord serviceRecord = new ServiceRecord();
        serviceRecord.contractId = contract.id();
        serviceRecord.projectId = contract.projectId();
        serviceRecord.indicator = given.indicator();
        serviceRecord.servedOn = given.servedOn();
        serviceRecord.quantity = given.quantity();
        serviceRecord.people = given.people();
        serviceRecord.place = given.place();
        serviceRecord.note = given.note();
        serviceRecord.documents = Json.write(given.documents());
        serviceRecord.recordedBy = worker.name();
        serviceRecord.recordedAt = now;
        return serviceRecord;
    }

    public DeliveryEvent.ServiceVoided voidIt(String reason, Contract contract) {
        if (voidedReason != null) {
            throw Rejected.conflict("record-voided");
        }
        voidedReason = reason;
        return new DeliveryEvent.ServiceVoided(subject(contract), reason);
    }

    public DeliveryEvent.ServiceRecorded recorded(Contract contract) {
        return new DeliveryEvent.ServiceRecorded(subject(contract), contract.terms().indicators().get(indicator).name(),
                servedOn, quantity, people);
    }

    private Subject subject(Contract contract) {
        return new Subject("service-record", id(), contract.tenantId(), null, projectId, contract.subject().title());
    }

    /** A file that shows the service. */
    public record Evidence(String id, String name) {
    }

    /** What was given; {@code indicator} counts from 0. */
    public record ServiceGiven(int indicator, LocalDate servedOn, int quantity, int people, String place, String note,
            List<Evidence> documents) {
    }
}
