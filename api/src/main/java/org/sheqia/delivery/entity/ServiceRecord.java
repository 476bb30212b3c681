package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.entity.Contract;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
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

    @Column(name = "from_time")
    private String fromTime;

    @Column(name = "until_time")
    private String untilTime;

    private int quantity;
    private int people;
    private String place;
    private String note;
    private String documents;

    @Column(name = "list_checksum")
    private String listChecksum;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_by_sub")
    private String recordedBySub;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "voided_reason")
    private String voidedReason;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected ServiceRecord() {
    }

    /**
     * @param team everyone who has worked on the contract
     * @throws Rejected for what {@link #faults} finds
     */
    public static ServiceRecord of(Contract contract, ServiceGiven given, Collection<ContractStaff> team, Actor worker, Instant now) {
        contract.requireActive();
        List<Violation> faults = faults(contract, given, team, now);
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
        ServiceRecord serviceRecord = new ServiceRecord();
        serviceRecord.contractId = contract.id();
        serviceRecord.projectId = contract.projectId();
        serviceRecord.indicator = given.indicator();
        serviceRecord.servedOn = given.servedOn();
        serviceRecord.fromTime = given.from();
        serviceRecord.untilTime = given.until();
        serviceRecord.quantity = given.quantity();
        serviceRecord.people = given.people();
        serviceRecord.place = given.place();
        serviceRecord.note = given.note();
        serviceRecord.documents = Json.write(given.documents());
        serviceRecord.recordedBy = worker.name();
        serviceRecord.recordedBySub = worker.sub();
        serviceRecord.recordedAt = now;
        return serviceRecord;
    }

    /**
     * What a service must not be: of an indicator that the contract does not have, outside the term or in the future, with
     * half a time, by somebody who does not work on the contract that day, or with a person or a file named twice.
     */
    public static List<Violation> faults(Contract contract, ServiceGiven given, Collection<ContractStaff> team, Instant now) {
        List<Violation> faults = new ArrayList<>();
        if (given.indicator() >= contract.terms().indicators().size()) {
            faults.add(Violation.of("indicator", "no-indicator"));
        }
        if (given.servedOn().isBefore(contract.serviceFrom()) || given.servedOn().isAfter(contract.serviceUntil())) {
            faults.add(Violation.of("servedOn", "outside-term", "from", contract.serviceFrom(), "until", contract.serviceUntil()));
        } else if (given.servedOn().isAfter(WorkingDays.dayOf(now))) {
            faults.add(Violation.of("servedOn", "in-future"));
        }
        if ((given.from() == null) != (given.until() == null)) {
            faults.add(Violation.of("until", "both-times"));
        } else if (given.from() != null && given.from().compareTo(given.until()) >= 0) {
            faults.add(Violation.of("until", "ends-before-it-begins"));
        }
        if (given.staff().stream().distinct().count() < given.staff().size()) {
            faults.add(Violation.of("staff", "listed-twice"));
        }
        if (given.documents().stream().map(Evidence::id).distinct().count() < given.documents().size()) {
            faults.add(Violation.of("documents", "listed-twice"));
        }
        for (String certificate : given.staff()) {
            if (team.stream().noneMatch(s -> s.certificate().equals(certificate) && s.worksOn(given.servedOn()))) {
                faults.add(Violation.of("staff", "not-on-contract", "certificate", certificate));
            }
        }
        return faults;
    }

    /** Marks it as one of a list that was sent at once. */
    public void cameWith(String checksum) {
        listChecksum = checksum;
    }

    public DeliveryEvent.ServiceVoided voidIt(String reason, Contract contract, Instant now) {
        if (voidedReason != null) {
            throw Rejected.conflict("record-voided");
        }
        voidedReason = reason;
        voidedAt = now;
        return new DeliveryEvent.ServiceVoided(subject(contract), contract.creditCode(), reason);
    }

    public DeliveryEvent.ServiceRecorded recorded(Contract contract) {
        return new DeliveryEvent.ServiceRecorded(subject(contract), contract.terms().indicators().get(indicator).name(),
                servedOn, quantity, people);
    }

    /** SHA-256 of what was recorded, as a JSON list: indicator, day, times, quantity, people, place, note, evidence, and when. */
    public String checksum() {
        return Checksum.of(Json.write(Arrays.asList(indicator, servedOn, fromTime, untilTime, quantity, people, place, note, documents,
                recordedAt)).getBytes(StandardCharsets.UTF_8));
    }

    public String contractId() {
        return contractId;
    }

    public Subject subject(Contract contract) {
        return new Subject("service-record", id(), contract.tenantId(), null, projectId, contract.subject().title()).in(contract.id());
    }

    /** What a file shows. */
    public enum EvidenceKind { PHOTO, ATTENDANCE, OTHER }

    /** A file that shows the service. */
    public record Evidence(String id, String name, EvidenceKind kind) {

        public Evidence {
            kind = kind == null ? EvidenceKind.OTHER : kind;
        }
    }

    /**
     * What was given; {@code indicator} counts from 0.
     *
     * @param from  when it began, like 09:30, or null
     * @param until when it ended, or null
     * @param staff certificates of those who gave it
     */
    public record ServiceGiven(int indicator, LocalDate servedOn, String from, String until, int quantity, int people, String place,
            String note, List<String> staff, List<Evidence> documents) {
    }
}
