package org.sheqia.season.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.control.ContractRow;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.tenancy.control.Listing;

/** What a fair has brought: its contracts in force or completed. A contract that ended early is no result. */
@Listing
public class ResultListing {

    /** Of {@code c}, beside its project {@code p}. */
    static final String RESULT = "p.season = :season and c.term = 1 and (c.status = org.sheqia.contract.entity.ContractStatus.ACTIVE"
            + " or c.status = org.sheqia.contract.entity.ContractStatus.COMPLETED)";
    private static final String ROW = "select new org.sheqia.contract.control.ContractRow(c.id, c.projectId, p.season, c.tenantId, c.number, c.title,"
            + " c.creditCode, c.organisationName, c.amount, c.serviceFrom, c.serviceUntil, c.status, c.term, c.createdAt)";
    private static final String SIGNED = "select new org.sheqia.season.control.ResultListing$Signed(c.id, c.number, c.title, c.tenantId, c.round.signedByTenant,"
            + " c.creditCode, c.organisationName, c.round.signedByOrganisation, c.amount, c.activeAt)";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    SeasonListing seasons;

    /**
     * The largest first.
     *
     * @param ceremony only those for the signing ceremony; none where the plan names no amount
     */
    public Page<ContractRow> of(String season, boolean ceremony, Cursor cursor) {
        return page(ROW, ContractRow.class, season, ceremony, cursor, c -> Cursor.at(c.amount(), c.id()));
    }

    /** The same with who signed. */
    public Page<Signed> signed(String season, boolean ceremony, Cursor cursor) {
        return page(SIGNED, Signed.class, season, ceremony, cursor, s -> Cursor.at(s.amount(), s.id()));
    }

    private <T> Page<T> page(String select, Class<T> type, String season, boolean ceremony, Cursor cursor, Function<T, String> at) {
        Money least = seasons.plan(season).ceremonyFrom();
        if (ceremony && least == null) {
            return Page.empty();
        }
        TypedQuery<T> query = em.createQuery(select + " from Contract c join Project p on p.id = c.projectId where " + RESULT
                + (ceremony ? " and c.amount >= :least" : "")
                + (cursor.isStart() ? "" : " and (c.amount < :amount or c.amount = :amount and c.id > :after)")
                + " order by c.amount desc, c.id", type).setParameter("season", season);
        if (ceremony) {
            query.setParameter("least", least);
        }
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("amount", last.read(0, Money::of)).setParameter("after", last.text(1));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), at);
    }

    /**
     * A signed contract with those who signed it.
     *
     * @param signedByTenant       name of its signatory, by the membership; none where it was signed on paper
     * @param signedByOrganisation the same of the organisation
     * @param activeAt             when the last of the two signed
     */
    @Schema(name = "SignedResult")
    public record Signed(String id, String number, String title, String tenant, @Schema(nullable = true) String signedByTenant, String creditCode,
            String organisation, @Schema(nullable = true) String signedByOrganisation, Money amount, Instant activeAt) {
    }
}
