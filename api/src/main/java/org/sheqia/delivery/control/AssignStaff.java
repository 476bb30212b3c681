package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.ContractStaff.StaffAssignment;
import org.sheqia.delivery.entity.StaffEvent;
import org.sheqia.delivery.entity.Workload;
import org.sheqia.delivery.entity.Workload.Share;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation names who works on its contract; every buyer of a person whose time is sold twice is told. */
@UseCase
public class AssignStaff {

    private static final int FULL = 100;

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Deliveries deliveries;

    @Inject
    StaffListing staffListing;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void assign(String creditCode, String contractId, StaffAssignment assignment) {
        String tenant = contracts.tenantOf(creditCode, contractId);
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        ContractStaff staff = new ContractStaff(contract, assignment, instant.now());
        deliveries.add(staff);
        acts.fire(staff.assigned(contract));
        tellOfOverselling(creditCode, tenant, staff);
    }

    public void leave(String creditCode, String contractId, String staffId, LocalDate day) {
        scope.enter(contracts.tenantOf(creditCode, contractId));
        Contract contract = contracts.get(contractId);
        acts.fire(deliveries.staff(contractId, staffId).leave(day, contract));
    }

    /** The cross reader sees what is committed: this one is added to it. */
    private void tellOfOverselling(String creditCode, String tenant, ContractStaff staff) {
        List<Share> all = new ArrayList<>(staffListing.shares(List.of(staff.certificate())).getOrDefault(staff.certificate(), List.of()));
        all.add(staff.share());
        int sold = Workload.peak(staff.share(), all);
        if (sold > FULL) {
            Set<String> buyers = staffListing.buyers(staff.certificate(), staff.share());
            buyers.add(tenant);
            acts.fire(new StaffEvent.Oversold(new Subject("staff", staff.id(), null, creditCode, null, staff.name()),
                    staff.certificate(), sold, buyers.stream().map(b -> Audience.tenant(b, Role.OFFICER)).toList()));
        }
    }
}
