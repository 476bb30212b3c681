package org.sheqia.organisation.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.OrganisationView.ProposalView;
import org.sheqia.organisation.control.OrganisationView.StandingView;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.search.control.Search;
import org.sheqia.tenancy.control.Listing;

/** Organisations in lists, by name or, those that a search finds, by credit code; and one whole. */
@Listing
public class OrganisationListing {

    private static final String ROW = "select new org.sheqia.organisation.control.OrganisationRow(o.creditCode, o.name,"
            + " o.kind, o.contact.fields, o.grade, o.registeredAt) from Organisation o";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Search search;

    @Inject
    RequestInstant instant;

    /** @param text looked for in name and credit code, or null */
    public Page<OrganisationRow> list(OrganisationKind kind, String text, Cursor cursor) {
        List<OrganisationRow> rows = text == null || text.isBlank() ? inOrder(kind, cursor)
                : withCodes(found(kind, Search.asked(text), cursor));
        return Page.of(rows, cursor.limit(), o -> Cursor.at(o.name(), o.creditCode()));
    }

    private List<OrganisationRow> inOrder(OrganisationKind kind, Cursor cursor) {
        List<String> where = new ArrayList<>();
        if (kind != null) {
            where.add("o.kind = :kind");
        }
        if (!cursor.isStart()) {
            where.add("(o.name > :name or (o.name = :name and o.creditCode > :after))");
        }
        TypedQuery<OrganisationRow> query = em.createQuery(ROW + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                + " order by o.name, o.creditCode", OrganisationRow.class);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("name", last.text(0)).setParameter("after", last.text(1));
        }
        return query.setMaxResults(cursor.limit() + 1).getResultList();
    }

    /**
     * The codes of those that have all terms, along the rows of the rarest and in the order in which these are kept. All
     * else is looked up for each of them: in a join, the database would sort all that have a common term.
     */
    private List<String> found(OrganisationKind kind, List<String> terms, Cursor cursor) {
        if (terms.isEmpty()) {
            return List.of();
        }
        String rarest = terms.size() == 1 ? terms.get(0) : search.rarest("organisation_term", terms);
        List<String> others = terms.stream().filter(term -> !term.equals(rarest)).toList();
        StringBuilder where = new StringBuilder(kind == null ? ""
                : " and (select count(o) from Organisation o where o.creditCode = l.creditCode and o.kind = :kind) = 1");
        for (int i = 0; i < others.size(); i++) {
            where.append((" and (select count(t%1$d) from OrganisationTerm t%1$d where t%1$d.term = :term%1$d"
                    + " and t%1$d.creditCode = l.creditCode) = 1").formatted(i));
        }
        TypedQuery<String> query = em.createQuery("select l.creditCode from OrganisationTerm l where l.term = :term"
                + (cursor.isStart() ? "" : " and l.creditCode > :after") + where + " order by l.creditCode", String.class)
                .setParameter("term", rarest);
        for (int i = 0; i < others.size(); i++) {
            query.setParameter("term" + i, others.get(i));
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (!cursor.isStart()) {
            query.setParameter("after", cursor.last(2).text(1));
        }
        return query.setMaxResults(cursor.limit() + 1).getResultList();
    }

    private List<OrganisationRow> withCodes(List<String> codes) {
        return codes.isEmpty() ? List.of() : em.createQuery(ROW + " where o.creditCode in :codes order by o.creditCode",
                OrganisationRow.class).setParameter("codes", codes).getResultList();
    }

    /** One as everyone sees it. */
    public OrganisationRow row(String creditCode) {
        return em.createQuery(ROW + " where o.creditCode = :code", OrganisationRow.class).setParameter("code", creditCode).getResultStream()
                .findFirst().orElseThrow(Rejected::hidden);
    }

    public OrganisationView get(String creditCode) {
        Organisation o = Optional.ofNullable(em.find(Organisation.class, creditCode)).orElseThrow(Rejected::hidden);
        return new OrganisationView(creditCode, o.facts(), o.contactProfile(), o.identities().representativeLastFour(), o.identities().controllerLastFour(),
                o.against(instant.today()).orElse(null), standings(o), proposal(creditCode), o.registeredAt(), o.exceptionReason(),
                o.version());
    }

    private List<StandingView> standings(Organisation o) {
        LocalDate today = instant.today();
        return o.standings().all().stream().map(s -> new StandingView(s.id(), s.kind(), s.source(), s.from(), s.until(), s.isOver(today), s.isWaiting(today), s.isEndAsked())).toList();
    }

    /** What waits or was returned; nothing once it is approved. */
    private ProposalView proposal(String creditCode) {
        return em.createQuery("select p.facts, p.status, p.proposedByName, p.proposedAt, p.grounds, p.returnedReason, p.version from FactsProposal p"
                + " where p.creditCode = :code and p.status <> :approved", Object[].class).setParameter("code", creditCode)
                .setParameter("approved", ApprovalStatus.APPROVED).getResultStream().findFirst()
                .map(r -> new ProposalView(Json.read((String) r[0], OrganisationFacts.class), (ApprovalStatus) r[1], (String) r[2], (Instant) r[3],
                        (String) r[4], (String) r[5], (Long) r[6])).orElse(null);
    }

    /** Whose facts wait for the district, in the order in which they came. */
    public Page<ProposalRow> proposals(Cursor cursor) {
        TypedQuery<ProposalRow> query = em.createQuery("select new org.sheqia.organisation.control.OrganisationListing.ProposalRow(o.creditCode, o.name,"
                + " p.proposedByName, p.proposedAt) from FactsProposal p, Organisation o where o.creditCode = p.creditCode and p.status = :pending"
                + (cursor.isStart() ? "" : " and (p.proposedAt > :at or (p.proposedAt = :at and p.creditCode > :after))")
                + " order by p.proposedAt, p.creditCode", ProposalRow.class).setParameter("pending", ApprovalStatus.PENDING);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("at", last.instant(0)).setParameter("after", last.text(1));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultList(), cursor.limit(), p -> Cursor.at(p.proposedAt(), p.creditCode()));
    }

    /** An organisation whose facts are to be others. */
    @Schema(name = "FactsProposalRow")
    public record ProposalRow(String creditCode, String name, String proposedBy, Instant proposedAt) {
    }
}
