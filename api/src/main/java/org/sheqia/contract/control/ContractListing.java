package org.sheqia.contract.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.file.control.FileListing;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Contracts: signed ones for everyone, all of a tenant's for its people, an organisation's own once offered. */
@Listing
public class ContractListing {

    static final String ROW = "select new org.sheqia.contract.control.ContractRow(c.id, c.projectId, p.season, c.tenantId,"
            + " c.number, c.title, c.creditCode, c.organisationName, c.amount, c.serviceFrom, c.serviceUntil, c.status,"
            + " c.term, c.createdAt) from Contract c join Project p on p.id = c.projectId where ";
    private static final String VIEW = "select new org.sheqia.contract.control.ContractView(c.id, c.projectId, c.tenantId,"
            + " c.number, c.title, c.creditCode, c.organisationName, c.amount, c.serviceFrom, c.serviceUntil, c.status,"
            + " c.terms, c.round.signedByOrganisation, c.round.signedByOrganisationAt, c.round.signedByTenant, c.round.signedByTenantAt,"
            + " c.round.signsFirst, c.round.openUntil, c.round.returnedReason, c.round.documentSha256, c.registeredBy, c.term,"
            + " c.renews, (select min(n.id) from Contract n where n.renews = c.id and %s), c.funding, c.repayment.due, c.repayment.paidOn,"
            + " c.repayment.reference, c.repayment.returnedReason, c.repayment.confirmedAt, f.reference, f.filedOn, c.endedAt, c.createdAt, c.version, p.season, p.content)"
            + " from Contract c join Project p on p.id = c.projectId left join Filing f on f.contractId = c.id where c.id = :id and %s";
    private static final String SIGNED = "c.activeAt is not null";
    private static final String OF_TENANT = "c.tenantId = :owner";
    private static final String OFFERED = "c.creditCode = :owner and c.status <> org.sheqia.contract.entity.ContractStatus.DRAFT"
            + " and c.status <> org.sheqia.contract.entity.ContractStatus.DISCARDED";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Papers papers;

    @Inject
    FileListing files;

    /** @param season whose projects' contracts; null for all */
    public Page<ContractRow> signed(String season, Cursor cursor) {
        return page(SIGNED + of(season), values(season), cursor);
    }

    /** Where given, those of one season, in one state, or of one project: more than one where a winner withdrew. */
    public Page<ContractRow> ofTenant(String tenant, String season, ContractStatus status, String projectId, Cursor cursor) {
        Map<String, Object> values = values(season);
        values.put("owner", tenant);
        String where = OF_TENANT + of(season);
        if (status != null) {
            where += " and c.status = :status";
            values.put("status", status);
        }
        if (projectId != null) {
            where += " and c.projectId = :project";
            values.put("project", projectId);
        }
        return page(where, values, cursor);
    }

    /** @param season whose projects' contracts; null for all */
    public Page<ContractRow> ofOrganisation(String creditCode, String season, Cursor cursor) {
        Map<String, Object> values = values(season);
        values.put("owner", creditCode);
        return page(OFFERED + of(season), values, cursor);
    }

    private static String of(String season) {
        return season == null || season.isEmpty() ? "" : " and p.season = :season";
    }

    private static Map<String, Object> values(String season) {
        return season == null || season.isEmpty() ? new HashMap<>() : new HashMap<>(Map.of("season", season));
    }

    public ContractView signed(String id) {
        return one(SIGNED, null, id);
    }

    public ContractView ofTenant(String tenant, String id) {
        return one(OF_TENANT, tenant, id);
    }

    public ContractView ofOrganisation(String creditCode, String id) {
        return one(OFFERED, creditCode, id);
    }

    public FileListing.Content signedDocument(String id) {
        return document(SIGNED, null, id);
    }

    public FileListing.Content documentOfTenant(String tenant, String id) {
        return document(OF_TENANT, tenant, id);
    }

    public FileListing.Content documentOfOrganisation(String creditCode, String id) {
        return document(OFFERED, creditCode, id);
    }

    /** The kept document, none where none was kept; of a draft what would be offered now. */
    private FileListing.Content document(String where, String owner, String id) {
        Contract contract = find("select c from Contract c where c.id = :id and " + where, Contract.class, owner, id);
        if (contract.status() == ContractStatus.DRAFT) {
            return papers.print(contract);
        }
        return files.get(id, contract.round().keptFile());
    }

    private ContractView one(String where, String owner, String id) {
        String renewal = (where.equals(OF_TENANT) ? where + " and c.status <> org.sheqia.contract.entity.ContractStatus.DISCARDED" : where)
                .replace("c.", "n.");
        return find(VIEW.formatted(renewal, where), ContractView.class, owner, id);
    }

    private <T> T find(String jpql, Class<T> type, String owner, String id) {
        var query = em.createQuery(jpql, type).setParameter("id", id);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    private Page<ContractRow> page(String where, Map<String, Object> values, Cursor cursor) {
        var query = em.createQuery(ROW + where + (cursor.isStart() ? ""
                : " and (c.createdAt < :at or (c.createdAt = :at and c.id < :before))")
                + " order by c.createdAt desc, c.id desc", ContractRow.class);
        values.forEach(query::setParameter);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("at", last.instant(0)).setParameter("before", last.text(1));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(),
                c -> Cursor.at(c.createdAt(), c.id()));
    }
}
