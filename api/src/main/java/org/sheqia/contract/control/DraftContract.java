package org.sheqia.contract.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.Awards;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.bid.control.Bids;
import org.sheqia.budget.control.Ledger;
import org.sheqia.budget.entity.FundingYears;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.PaperSignatures;
import org.sheqia.file.control.FileListing;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.FundingLines;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** An officer makes the contract from award and project, sets its payment plan and offers it for signing. */
@UseCase
public class DraftContract {

    /** How long what is offered after the law's day stays open. */
    private static final Duration AGAIN = Duration.ofDays(7);

    /** How long the offer of a renewal stays open. */
    private static final Duration RENEWAL = Duration.ofDays(30);

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    AwardHold hold;

    @Inject
    Bids bids;

    @Inject
    Contracts contracts;

    @Inject
    Organisations organisations;

    @Inject
    Papers papers;

    @Inject
    Ledger ledger;

    @Inject
    FileListing files;

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the contract: the one that the award has already, or a new one */
    public String draft(String tenant, String projectId) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        Award award = awards.standing(projectId).filter(a -> a.status() == AwardStatus.FINAL)
                .orElseThrow(() -> Rejected.state(project.statusAt(instant.now()), project.statusAt(instant.now()).next()));
        Contract existing = contracts.ofAward(award.id()).orElse(null);
        if (existing != null) {
            return existing.id();
        }
        List<PlannedInstalment> plan = tenants.get(tenant).paymentPlan().stream()
                .map(i -> new PlannedInstalment(i.number(), i.percent(), i.gate())).toList();
        ContractTerms terms = ContractTerms.from(project.content(), bids.get(projectId, award.bidId()).content(), award.amount(), plan,
                tenants.get(tenant).gradeDeductions(), tenants.get(tenant).reports());
        Contract contract = new Contract(project, award, terms, instant.now());
        contracts.add(contract);
        acts.fire(new ContractEvent.Drafted(contract.subject(), contract.amount()));
        return contract.id();
    }

    public void revise(String tenant, String id, Revision seen, ContractTerms.Changeable changed) {
        scope.enter(tenant);
        acts.fire(contracts.get(id, seen).revise(changed));
    }

    /** Open until the law's day for signing, or for a week where that is past; a renewal's budget is reserved with its offer. */
    public void offer(String tenant, String id, Revision seen) {
        scope.enter(tenant);
        Contract contract = contracts.get(id, seen);
        hold.require(contract.projectId());
        Organisation organisation = organisations.get(contract.creditCode());
        organisation.requireGoodStanding(instant.today());
        ContractEvent.Offered event = contract.offer(organisation.name(), contract.isRenewal() ? instant.now().plus(RENEWAL) : signBy(contract),
                tenants.get(tenant).signsFirst(), instant.now());
        papers.freeze(contract);
        if (contract.isRenewal()) {
            ledger.reserve(contract.projectId(), id, FundingLines.of(contract.funding()),
                    FundingYears.of(instant.today(), contract.serviceUntil()), event.verb());
        }
        acts.fire(event);
    }

    private Instant signBy(Contract contract) {
        Project project = projects.get(contract.projectId());
        Award award = awards.standing(project.id()).filter(a -> a.id().equals(contract.awardId()))
                .orElseThrow(() -> Rejected.state(project.statusAt(instant.now()), project.statusAt(instant.now()).next()));
        award.requireNoRevocation();
        if (project.statusAt(instant.now()) != ProjectStatus.SIGNING) {
            project.become(ProjectStatus.SIGNING, instant.now());
        }
        return award.signBy().isAfter(instant.now()) ? award.signBy() : instant.now().plus(AGAIN);
    }

    public void withdraw(String tenant, String id, Revision seen, String reason) {
        scope.enter(tenant);
        Contract contract = contracts.get(id, seen);
        ContractEvent.Withdrawn event = contract.withdraw(reason);
        if (contract.isRenewal()) {
            ledger.releaseReserve(contract.projectId(), id, event.verb());
        }
        acts.fire(event);
    }

    /** Both sides have signed what was offered on paper. */
    public void register(String tenant, String id, Revision seen, PaperSignatures signatures) {
        scope.enter(tenant);
        Contract contract = contracts.get(id, seen);
        ContractEvent.PaperRegistered event = contract.register(signatures, caller.actor(), instant.now());
        papers.register(contract, files.get(tenant, signatures.scan()));
        acts.fire(event);
    }
}
