package org.sheqia.payment.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.problem.entity.Violation;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Finance approves several instalments together: all of them, or none. */
@UseCase
public class ApprovePayments {

    @Inject
    TenantScope scope;

    @Inject
    Payments payments;

    @Inject
    Approvals approvals;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code invalid}, naming each that cannot be approved with the reason */
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
                String id = chosen.get(i).id();
                acts.fire(approvals.approve(tenant, payments.contractOf(id), id, new Revision(chosen.get(i).version())));
            } catch (Rejected notThis) {
                faults.add(Violation.because("payments[" + i + "]", notThis));
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
