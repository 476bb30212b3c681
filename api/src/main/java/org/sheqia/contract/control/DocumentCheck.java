package org.sheqia.contract.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sheqia.contract.control.DocumentFinding.Verdict;
import org.sheqia.document.control.Signatures;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Whether a document that somebody brings is a contract of this portal; only of those in force is anything said. */
@Listing
public class DocumentCheck {

    private static final int LARGEST = 5 << 20;
    /** Anybody may ask, and the reader reads one file at a time: officials wait for one of the public at most. */
    private static final Semaphore DESK = new Semaphore(1);
    private static final String KEPT = "c.activeAt is not null and exists (select d.id from ContractDocument d"
            + " where d.contractId = c.id and d.sha256 = :sha";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Signatures signatures;

    /** @throws Rejected {@code too-large}; {@code files-busy}; {@code file-not-pdf}; {@code pdf-signatures}; {@code file-too-complex} */
    public DocumentFinding check(byte[] pdf) {
        if (pdf.length > LARGEST) {
            throw Rejected.of(Rejected.Kind.TOO_LARGE, "too-large", "limit", LARGEST >> 20);
        }
        if (!DESK.tryAcquire()) {
            throw Rejected.of(Rejected.Kind.UNAVAILABLE, "files-busy");
        }
        try {
            Signatures.Findings found = signatures.in(pdf);
            if (found == null) {
                throw Rejected.field("file", "file-not-pdf");
            }
            return finding(Checksum.of(pdf), found);
        } finally {
            DESK.release();
        }
    }

    private DocumentFinding finding(String sha256, Signatures.Findings found) {
        Optional<ContractRow> same = one(KEPT + " and (d.file = c.round.documentFile or exists (select s.id from Supplement s where s.id = d.instrumentId"
                + " and s.round.documentFile = d.file and s.status = org.sheqia.contract.entity.SupplementStatus.EFFECTIVE)))", "sha", sha256);
        if (same.isPresent()) {
            return new DocumentFinding(Verdict.GENUINE, same.get(), sha256, found.signatures());
        }
        Optional<ContractRow> earlier = one(KEPT + ")", "sha", sha256);
        if (earlier.isPresent()) {
            return new DocumentFinding(Verdict.UNFINISHED, earlier.get(), sha256, found.signatures());
        }
        Optional<ContractRow> named = found.number() == null ? Optional.empty()
                : one("c.number = :number and c.activeAt is not null", "number", found.number());
        return new DocumentFinding(unlike(named, found), named.orElse(null), sha256, found.signatures());
    }

    /** Of what equals no document that is kept. A broken signature is proof of a change; without it only an original could show one. */
    private Verdict unlike(Optional<ContractRow> named, Signatures.Findings found) {
        if (!found.signatures().isEmpty() && !found.intact()) {
            return Verdict.CHANGED;
        }
        return named.map(contract -> isKept(contract.id()) ? Verdict.CHANGED : Verdict.NOT_KEPT).orElse(Verdict.UNKNOWN);
    }

    /** Of what was signed on paper the original is the paper. */
    private boolean isKept(String contract) {
        return !em.createQuery("select c.id from Contract c where c.id = :id and c.round.documentFile is not null and c.registeredBy is null",
                String.class).setParameter("id", contract).getResultList().isEmpty();
    }

    private Optional<ContractRow> one(String where, String name, String value) {
        return em.createQuery(ContractListing.ROW + where, ContractRow.class).setParameter(name, value).setMaxResults(1)
                .getResultStream().findFirst();
    }
}
