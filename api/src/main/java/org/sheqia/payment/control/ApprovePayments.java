package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.payment.entity.Payment;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.problem.entity.Violation;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Finance approves several instalments together: all of them, or none. */
@UseCase
public class ApprovePayments {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Payments payments;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code invalid}, naming each that cannot be approved, or has changed since it was seen */
    public void approve(String tenant, List<Chosen> chosen) {
        scope.enter(tenant);
        List<Violation> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!seen.add(chosen.get(i).id())) {
                faults.add(Violation.of("payments[" + i + "]", "listed-twice"));
                continue;
            }
            try {
                Payment payment = payments.get(chosen.get(i).id());
                Revision.check(new Revision(chosen.get(i).version()), payment.id(), payment.version());
                contracts.get(payment.contractId()).requireActive();
                acts.fire(payment.approve(caller.actor(), instant.now()));
            } catch (Rejected notThis) {
                faults.add(Violation.of("payments[" + i + "]", "payment-not-approvable"));
            }
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    /** An instalment as it was seen. */
    public record Chosen(String id, long version) {
    }
}
