package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.delivery.entity.Report;
import org.sheqia.delivery.entity.SampleList;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.SpotCheck;
import org.sheqia.delivery.entity.Verification;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An official has the sample of a report's records drawn and verifies it, or goes there. */
@UseCase
public class VerifyRecords {

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    ServiceRecords records;

    @Inject
    Reports reports;

    @Inject
    Samples samples;

    @Inject
    Exemptions exemptions;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @return the id of the verification
     * @throws Rejected {@code sample-drawn} where the period has its sample
     */
    public String draw(String tenant, String contractId, String reportId) {
        scope.enter(tenant);
        Contract contract = active(contractId);
        Report report = reports.get(contractId, reportId);
        report.requireHandedIn();
        if (samples.standing(reportId).isPresent()) {
            throw Rejected.conflict("sample-drawn");
        }
        Verification verification = new Verification(contract, report,
                SampleList.of(report, records.standing(contractId, report.period(), report.frozenAt())), caller.actor(), instant.now());
        samples.add(verification, contract);
        return verification.id();
    }

    /** Another one has to confirm it before anything is drawn. */
    public void askAgain(String tenant, String contractId, String verificationId, String reason) {
        scope.enter(tenant);
        Contract contract = active(contractId);
        samples.get(contractId, verificationId).requireReplaceable();
        exemptions.ask(contract, Kind.SAMPLE_AGAIN, verificationId, reason, List.of());
    }

    public void check(String tenant, String contractId, String verificationId, String recordId, Outcome outcome, String finding) {
        scope.enter(tenant);
        Contract contract = active(contractId);
        ServiceRecord serviceRecord = records.get(contractId, recordId);
        acts.fire(samples.verified(contractId, verificationId, recordId).check(outcome, finding, serviceRecord, contract, caller.actor(),
                instant.now()));
    }

    public void visit(String tenant, String contractId, LocalDate day, String place, String findings) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        SpotCheck visit = new SpotCheck(contract, day, place, findings, caller.actor(), instant.now());
        scope.em().persist(visit);
        acts.fire(visit.visited(contract));
    }

    private Contract active(String contractId) {
        Contract contract = contracts.get(contractId);
        contract.requireActive();
        return contract;
    }
}
