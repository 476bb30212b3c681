package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sheqia.audit.entity.Act;
import org.sheqia.budget.control.CoFunding;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.Pledge;
import org.sheqia.pledge.entity.Tranche;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** A tranche is asked for once the contract is in force, paid by the foundation, and can be spent when finance has it. */
@UseCase
public class PayTranche {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Pledges pledges;

    @Inject
    CoFunding coFunding;

    @Inject
    Tenants tenants;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void request(String tenant, String pledgeId, int number, Revision seen, String reference) {
        scope.enter(tenant);
        Project project = projects.get(pledges.projectOf(pledgeId));
        Pledge pledge = pledges.get(pledgeId);
        Tranche tranche = pledges.tranche(pledgeId, number, seen);
        if (!project.statusAt(instant.now()).isContracted()) {
            throw Rejected.state(project.statusAt(instant.now()), project.statusAt(instant.now()).next());
        }
        acts.fire(tranche.request(pledge, pledge.isAccepted() ? still(pledgeId) : Money.ZERO, reference,
                tenants.get(tenant).account(), caller.actor(), instant.now()));
    }

    /** What the project needs of the pledge beyond what was asked for. */
    private Money still(String pledgeId) {
        return coFunding.needed(pledgeId).minus(Money.sum(pledges.tranches(pledgeId).stream().filter(t -> !t.isPlanned())
                .map(Tranche::amount).toList()));
    }

    public void confirm(String creditCode, String pledgeId, int number, Revision seen, LocalDate paidOn, String bankReference) {
        scope.enter(pledges.tenantOf(creditCode, pledgeId));
        Pledge pledge = pledges.get(pledgeId);
        Tranche tranche = pledges.tranche(pledgeId, number, seen);
        if (pledges.isBankReferenceUsed(creditCode, bankReference)) {
            throw Rejected.field("bankReference", "bank-reference-used");
        }
        acts.fire(tranche.confirm(pledge, paidOn, bankReference, instant.now()));
    }

    public void giveBack(String tenant, String pledgeId, int number, Revision seen, String reason) {
        scope.enter(tenant);
        Pledge pledge = pledges.get(pledgeId);
        acts.fire(pledges.tranche(pledgeId, number, seen).giveBack(pledge, reason));
    }

    public void acknowledge(String tenant, String pledgeId, int number, Revision seen) {
        scope.enter(tenant);
        Pledge pledge = pledges.get(pledgeId);
        Tranche tranche = pledges.tranche(pledgeId, number, seen);
        var event = tranche.acknowledge(pledge, caller.actor(), instant.now());
        coFunding.receive(pledgeId, event.amount());
        acts.fire(event);
    }
}
