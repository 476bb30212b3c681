package org.sheqia.contract.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.budget.control.Ledger;
import org.sheqia.budget.entity.FundingYears;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementEvent;
import org.sheqia.contract.entity.SupplementRequest;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.FundingLines;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** An officer writes what is to be changed of a contract and offers it for signing; an increase's budget is reserved with the offer. */
@UseCase
public class DraftSupplement {

    /** How long an offer stays open. */
    private static final Duration OPEN = Duration.ofDays(30);

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    Supplements supplements;

    @Inject
    Organisations organisations;

    @Inject
    AwardHold hold;

    @Inject
    Papers papers;

    @Inject
    Ledger ledger;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public String draft(String tenant, String contractId, SupplementRequest asked) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        supplements.requireNoneOpen(contractId);
        Supplement supplement = new Supplement(contract, supplements.count(contractId) + 1, asked,
                supplements.increased(contractId), instant.now());
        supplements.add(supplement);
        acts.fire(supplement.drafted());
        return supplement.id();
    }

    public void revise(String tenant, String contractId, String id, Revision seen, SupplementRequest asked) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        acts.fire(supplements.get(contractId, id, seen).revise(contract, asked, supplements.increased(contractId)));
    }

    public void discard(String tenant, String contractId, String id, Revision seen) {
        scope.enter(tenant);
        contracts.get(contractId);
        acts.fire(supplements.get(contractId, id, seen).discard());
    }

    public void offer(String tenant, String contractId, String id, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        hold.require(contract.projectId());
        Supplement supplement = supplements.get(contractId, id, seen);
        SupplementEvent.Offered event = supplement.offer(contract, organisations.get(contract.creditCode()).name(), ledger.spentOn(contract.projectId(), contractId),
                instant.now().plus(OPEN), tenants.get(tenant).signsFirst(), instant.now());
        papers.freeze(supplement, contract);
        ledger.reserve(contract.projectId(), contractId, FundingLines.of(supplement.terms().funding()),
                FundingYears.of(instant.today(), contract.serviceUntil()), event.verb());
        acts.fire(event);
    }

    public void withdraw(String tenant, String contractId, String id, Revision seen, String reason) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        SupplementEvent.Withdrawn event = supplements.get(contractId, id, seen).withdraw(reason);
        ledger.releaseReserve(contract.projectId(), contractId, event.verb());
        acts.fire(event);
    }
}
