package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/** A named social worker who gives a share of the working time to a contract. */
@Entity
@Table(name = "contract_staff")
public class ContractStaff extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "credit_code")
    private String creditCode;

    private String name;
    private String certificate;
    private String role;
    private int percent;

    @Column(name = "works_from")
    private LocalDate worksFrom;

    @Column(name = "works_until")
    private LocalDate worksUntil;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected ContractStaff() {
    }

    /** @throws Rejected unless the contract is in force and the days lie within its term */
    public ContractStaff(Contract contract, StaffAssignment assignment, Instant now) {
        contract.requireActive();
        requireWithin(contract, "from", assignment.from());
        requireWithin(contract, "until", assignment.until());
        if (assignment.until().isBefore(assignment.from())) {
            throw Rejected.field("until", "until-before-from");
        }
        contractId = contract.id();
        projectId = contract.projectId();
        creditCode = contract.creditCode();
        name = assignment.name();
        certificate = assignment.certificate();
        role = assignment.role();
        percent = assignment.percent();
        worksFrom = assignment.from();
        worksUntil = assignment.until();
        assignedAt = now;
    }

    private static void requireWithin(Contract contract, String field, LocalDate day) {
        if (day.isBefore(contract.serviceFrom()) || day.isAfter(contract.serviceUntil())) {
            throw Rejected.field(field, "outside-term", "from", contract.serviceFrom(), "until", contract.serviceUntil());
        }
    }

    public StaffEvent.Assigned assigned(Contract contract) {
        return new StaffEvent.Assigned(subject(contract), name, certificate, role, percent, worksFrom, worksUntil);
    }

    /** The person leaves the contract after {@code day}. */
    public StaffEvent.Left leave(LocalDate day, Contract contract) {
        contract.requireActive();
        if (day.isBefore(worksFrom) || !day.isBefore(worksUntil)) {
            throw Rejected.field("until", "outside-term", "from", worksFrom, "until", worksUntil.minusDays(1));
        }
        worksUntil = day;
        return new StaffEvent.Left(subject(contract), name, day);
    }

    public Workload.Share share() {
        return new Workload.Share(worksFrom, worksUntil, percent);
    }

    /** True on the days of the assignment. */
    public boolean worksOn(LocalDate day) {
        return share().covers(day);
    }

    public String name() {
        return name;
    }

    public String certificate() {
        return certificate;
    }

    public String contractId() {
        return contractId;
    }

    private Subject subject(Contract contract) {
        return new Subject("contract-staff", id(), contract.tenantId(), null, projectId, contract.subject().title()).in(contract.id());
    }

    /**
     * Who works on a contract.
     *
     * @param percent of a full position
     */
    public record StaffAssignment(String name, String certificate, String role, int percent, LocalDate from, LocalDate until) {
    }
}
