package org.sheqia.contract.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementStatus;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** What changes a contract. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class SupplementListing {

    private static final String VIEW = "select new org.sheqia.contract.control.SupplementView(s.id, s.contractId, s.number, s.kind,"
            + " s.status, s.reason, s.terms, s.value, s.round.signedByOrganisation, s.round.signedByOrganisationAt,"
            + " s.round.signedByTenant, s.round.signedByTenantAt, s.round.signsFirst, s.round.openUntil, s.round.returnedReason,"
            + " s.round.documentSha256, s.createdAt, s.effectiveAt, s.version) from Supplement s where s.contractId = :contract";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Papers papers;

    @Inject
    FileListing files;

    /** Oldest first. */
    public List<SupplementView> of(String contractId, Reader reader) {
        return em.createQuery(VIEW + reader.sees + " order by s.createdAt, s.id", SupplementView.class)
                .setParameter("contract", contractId).setMaxResults(100).getResultList();
    }

    public SupplementView get(String contractId, String id, Reader reader) {
        return em.createQuery(VIEW + reader.sees + " and s.id = :id", SupplementView.class).setParameter("contract", contractId)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** The kept document, none where none was kept; of a draft what would be offered now. */
    public FileListing.Content document(String contractId, String id, Reader reader) {
        Supplement supplement = em.createQuery("select s from Supplement s where s.contractId = :contract and s.id = :id" + reader.sees,
                Supplement.class).setParameter("contract", contractId).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        if (supplement.status() == SupplementStatus.DRAFT) {
            return papers.print(supplement, em.find(Contract.class, contractId));
        }
        return files.get(id, supplement.round().keptFile());
    }

    /** Who reads, and what there is to see for them. */
    public enum Reader {
        TENANT(""),
        /** From the offer on. */
        ORGANISATION(" and s.status in (org.sheqia.contract.entity.SupplementStatus.SIGNING,"
                + " org.sheqia.contract.entity.SupplementStatus.EFFECTIVE)"),
        /** Once both sides have signed. */
        ANYBODY(" and s.status = org.sheqia.contract.entity.SupplementStatus.EFFECTIVE");

        private final String sees;

        Reader(String sees) {
            this.sees = sees;
        }
    }
}
