package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.ContractStaff;
import org.sheqia.delivery.entity.RecordFile;
import org.sheqia.delivery.entity.RecordStaff;
import org.sheqia.delivery.entity.ReportPeriod;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.ServiceRecord.Evidence;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.file.entity.StoredFile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's service records, with who gave them and the files that show them. */
@ApplicationScoped
public class ServiceRecords {

    /** What stood at an instant, which is to be filled in twice. */
    static final String STANDING = "r.recordedAt <= %s and (r.voidedReason is null or r.voidedAt > %s)";

    @Inject
    TenantScope scope;

    @Inject
    StoredFiles files;

    /** Everyone who has worked on the contract. */
    List<ContractStaff> team(String contractId) {
        return scope.em().createQuery("select s from ContractStaff s where s.contractId = :contract order by s.id", ContractStaff.class)
                .setParameter("contract", contractId).getResultList();
    }

    ServiceRecord get(String contractId, String id) {
        return scope.em().createQuery("select r from ServiceRecord r where r.id = :id and r.contractId = :contract",
                ServiceRecord.class).setParameter("id", id).setParameter("contract", contractId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** Keeps a record; a file that is not the organisation's is refused. */
    void add(ServiceRecord serviceRecord, ServiceGiven given, Contract contract, List<ContractStaff> team) {
        Map<String, StoredFile> stored = files.of(contract.creditCode(), given.documents().stream().map(Evidence::id).toList())
                .stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        scope.em().persist(serviceRecord);
        for (Evidence evidence : given.documents()) {
            if (!stored.containsKey(evidence.id())) {
                throw Rejected.field("documents", "no-file");
            }
            scope.em().persist(new RecordFile(serviceRecord, evidence, stored.get(evidence.id())));
        }
        team.stream().filter(s -> given.staff().contains(s.certificate()) && s.worksOn(given.servedOn()))
                .forEach(s -> scope.em().persist(new RecordStaff(serviceRecord, given, s)));
    }

    /** True when a list of this checksum was taken, and not all of it voided again. */
    boolean isTaken(String contractId, String checksum) {
        return !scope.em().createQuery("select r.id from ServiceRecord r where r.contractId = :contract and r.listChecksum = :checksum"
                + " and r.voidedReason is null", String.class).setParameter("contract", contractId).setParameter("checksum", checksum)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** The checksums, by id, of the records of a period that stood at an instant: what a sample is drawn of. */
    Map<String, String> standing(String contractId, ReportPeriod period, Instant at) {
        return scope.em().createQuery("select r from ServiceRecord r where r.contractId = :contract and r.servedOn between :from and :until and "
                + STANDING.formatted(":at", ":at"), ServiceRecord.class).setParameter("contract", contractId)
                .setParameter("from", period.from()).setParameter("until", period.until()).setParameter("at", at).getResultStream()
                .collect(Collectors.toMap(ServiceRecord::id, ServiceRecord::checksum));
    }
}
