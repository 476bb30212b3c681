package org.sheqia.delivery.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.Contracts;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.SpotCheck;
import org.sheqia.delivery.entity.Verification;
import org.sheqia.delivery.entity.VerifiedRecord;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An officer has a sample of the records drawn and verifies it, or goes there. */
@UseCase
public class VerifyRecords {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TenantScope scope;

    @Inject
    Contracts contracts;

    @Inject
    ServiceRecords records;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the verification */
    public String draw(String tenant, String contractId, int size) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        Instant now = instant.now();
        List<String> standing = records.standing(contractId, now);
        Verification verification = new Verification(contract, seed(), standing.size(), size, caller.actor(), now);
        scope.em().persist(verification);
        verification.draw(standing).forEach(scope.em()::persist);
        acts.fire(verification.drawn(contract));
        return verification.id();
    }

    public void check(String tenant, String contractId, String verificationId, String recordId, Outcome outcome, String finding) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        ServiceRecord serviceRecord = records.get(contractId, recordId);
        VerifiedRecord verified = scope.em().createQuery("select v from VerifiedRecord v where v.verificationId = :verification"
                + " and v.recordId = :record", VerifiedRecord.class).setParameter("verification", verificationId)
                .setParameter("record", recordId).getResultStream().findFirst().orElseThrow(Rejected::hidden);
        acts.fire(verified.check(outcome, finding, serviceRecord, contract, caller.actor(), instant.now()));
    }

    public void visit(String tenant, String contractId, LocalDate day, String place, String findings) {
        scope.enter(tenant);
        Contract contract = contracts.get(contractId);
        SpotCheck visit = new SpotCheck(contract, day, place, findings, caller.actor(), instant.now());
        scope.em().persist(visit);
        acts.fire(visit.visited(contract));
    }

    private static String seed() {
        byte[] seed = new byte[16];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
