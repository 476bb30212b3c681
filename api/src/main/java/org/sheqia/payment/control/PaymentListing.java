package org.sheqia.payment.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.delivery.control.VerificationListing.SampleOutcome;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.money.entity.Money;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.GradeBands.Grade;
import org.sheqia.tenantconfig.Instalment.Gate;

/** Instalments of a contract, and those of a tenant in one state. */
@Listing
public class PaymentListing {

    private static final String VIEW = "select new org.sheqia.payment.control.PaymentListing.PaymentView(p.id, p.contractId,"
            + " p.projectId, c.title, c.organisationName, p.creditCode, p.number, p.percent, p.amount,"
            + " p.deductionGrade, p.deductionPercent, p.deduction, p.gate, p.status, p.dueAt,"
            + " p.invoiceNumber, p.invoiceAmount, p.invoiceFile, p.requestedAt, p.confirmedAt, p.approvedAt, p.paidAt, p.paidOn,"
            + " p.bankReference, p.returnedReason, (select count(distinct m.sub) from Membership m where m.scopeId = p.tenantId"
            + " and m.role = org.sheqia.security.entity.Role.FINANCE and m.validUntil is null), (select count(x) from Payment x where x.id = p.id"
            + " and (x.requestedBy = :me or x.confirmedBy = :me or x.approvedBy = :me)), p.version) from Payment p, Contract c where c.id = p.contractId and ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    VerificationListing verifications;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    private TypedQuery<PaymentView> query(String where) {
        return em.createQuery(VIEW + where, PaymentView.class).setParameter("me", caller.actor().isKnown() ? caller.actor().sub() : "");
    }

    /** Whoever calls has made sure that the caller may read the contract. */
    public List<PaymentView> ofContract(String contractId) {
        return checked(query("p.contractId = :contract order by p.number")
                .setParameter("contract", contractId).setMaxResults(60).getResultList());
    }

    /** What finance has approved and the bank has to pay, those that were approved first before the others; what is held waits. */
    public List<PaymentView> approved(String tenant) {
        return query("p.tenantId = :tenant and p.status = org.sheqia.payment.entity.PaymentStatus.APPROVED"
                + " and not exists (select h from Hold h where h.projectId = p.projectId and h.liftedAt is null and (h.endsAt is null or h.endsAt > :now))"
                + " order by p.approvedAt, p.id").setParameter("tenant", tenant).setParameter("now", instant.now()).setMaxResults(2000).getResultList();
    }

    public Page<PaymentView> ofTenant(String tenant, PaymentStatus status, Cursor cursor) {
        var query = query("p.tenantId = :tenant and p.status = :status"
                + (cursor.isStart() ? "" : " and p.id < :before") + " order by p.id desc")
                .setParameter("tenant", tenant).setParameter("status", status);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        return Page.of(checked(query.setMaxResults(cursor.limit() + 1).getResultList()), cursor.limit(), p -> Cursor.at(p.id()));
    }

    /** With what officials found of each contract's services. */
    private List<PaymentView> checked(List<PaymentView> rows) {
        Map<String, SampleOutcome> outcomes = verifications.outcomes(rows.stream().map(PaymentView::contractId).collect(Collectors.toSet()));
        return rows.stream().map(p -> p.with(outcomes.getOrDefault(p.contractId(), SampleOutcome.NONE))).toList();
    }

    /**
     * What will fall due, by month, as the contracts in force plan it: what is due already in this month, what waits for
     * the mid-term evaluation in the middle of the service, what waits for the final one at its end.
     */
    public List<ForecastMonth> forecast(String tenant, LocalDate today) {
        Map<YearMonth, ForecastMonth> months = new TreeMap<>();
        em.createQuery("select p.amount, p.gate, p.status, c.serviceFrom, c.serviceUntil, p.deduction from Payment p, Contract c"
                + " where c.id = p.contractId and p.tenantId = :tenant and p.status in :open", Object[].class)
                .setParameter("tenant", tenant).setParameter("open", PaymentStatus.OPEN).getResultStream().forEach(r -> {
                    LocalDate day = expected((PaymentStatus) r[2], (Gate) r[1], (LocalDate) r[3], (LocalDate) r[4], today);
                    months.merge(YearMonth.from(day), new ForecastMonth(YearMonth.from(day).toString(), ((Money) r[0]).minus((Money) r[5]), 1), ForecastMonth::plus);
                });
        return List.copyOf(months.values());
    }

    private static LocalDate expected(PaymentStatus status, Gate gate, LocalDate from, LocalDate until, LocalDate today) {
        LocalDate planned = switch (gate) {
            case SIGNED, SETTLEMENT -> today;
            case MID_TERM_PASSED -> from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
            case FINAL_PASSED -> until;
        };
        return status != PaymentStatus.PLANNED || planned.isBefore(today) ? today : planned;
    }

    /** What is expected to fall due in a month like {@code 2026-09}; in yuan. */
    public record ForecastMonth(String month, Money amount, int instalments) {

        ForecastMonth plus(ForecastMonth other) {
            return new ForecastMonth(month, amount.plus(other.amount), instalments + other.instalments);
        }
    }

    /**
     * An instalment; its version is the {@code If-Match} of the acts on it.
     *
     * @param amount           as planned, in yuan
     * @param deductionGrade   the grade by which less is paid; null where no evaluation has opened it
     * @param deductionPercent what the grade costs, in percent of the amount
     * @param payable          amount − deduction
     * @param waitsFor         whose turn it is; null where nobody's
     * @param waitingSince     since when
     * @param byApprover       whether an approver may approve and book it as well, since there is one finance person only
     * @param own              whether the caller asked for it, confirmed or approved it, and so does nothing more with it
     * @param checks           what officials found in samples of the contract's services
     */
    public record PaymentView(String id, String contractId, String projectId, String title, String organisation,
            String creditCode, int number, int percent, Money amount, @Schema(nullable = true) Grade deductionGrade,
            int deductionPercent, Money deduction, Money payable, Gate gate, PaymentStatus status, @Schema(nullable = true) Instant dueAt,
            @Schema(nullable = true) String invoiceNumber, @Schema(nullable = true) Money invoiceAmount,
            @Schema(nullable = true) String invoiceFile,
            @Schema(nullable = true) Instant requestedAt, @Schema(nullable = true) Instant confirmedAt,
            @Schema(nullable = true) Instant approvedAt, @Schema(nullable = true) Instant paidAt,
            @Schema(nullable = true) LocalDate paidOn, @Schema(nullable = true) String bankReference,
            @Schema(nullable = true) String returnedReason, @Schema(nullable = true) Turn waitsFor,
            @Schema(nullable = true) Instant waitingSince, boolean byApprover, boolean own, SampleOutcome checks, long version) {

        public PaymentView(String id, String contractId, String projectId, String title, String organisation, String creditCode,
                int number, int percent, Money amount, Grade deductionGrade, int deductionPercent, Money deduction, Gate gate,
                PaymentStatus status, Instant dueAt, String invoiceNumber, Money invoiceAmount, String invoiceFile,
                Instant requestedAt, Instant confirmedAt, Instant approvedAt, Instant paidAt, LocalDate paidOn,
                String bankReference, String returnedReason, long finance, long own, long version) {
            this(id, contractId, projectId, title, organisation, creditCode, number, percent, amount, deductionGrade,
                    deductionPercent, deduction, amount.minus(deduction), gate, status, dueAt, invoiceNumber, invoiceAmount,
                    invoiceFile, requestedAt, confirmedAt, approvedAt, paidAt, paidOn, bankReference, returnedReason,
                    Turn.of(status, confirmedAt), since(status, dueAt, requestedAt, confirmedAt, approvedAt),
                    finance < 2, own > 0, SampleOutcome.NONE, version);
        }

        PaymentView with(SampleOutcome found) {
            return new PaymentView(id, contractId, projectId, title, organisation, creditCode, number, percent, amount, deductionGrade,
                    deductionPercent, deduction, payable, gate, status, dueAt, invoiceNumber, invoiceAmount, invoiceFile, requestedAt,
                    confirmedAt, approvedAt, paidAt, paidOn, bankReference, returnedReason, waitsFor, waitingSince, byApprover, own, found, version);
        }

        private static Instant since(PaymentStatus status, Instant dueAt, Instant requestedAt, Instant confirmedAt, Instant approvedAt) {
            return switch (status) {
                case DUE, RETURNED -> dueAt;
                case REQUESTED -> confirmedAt == null ? requestedAt : confirmedAt;
                case APPROVED -> approvedAt;
                default -> null;
            };
        }
    }

    /** Whose turn it is with an instalment. */
    public enum Turn {
        /** To ask for it. */
        ORGANISATION,
        /** To confirm it. */
        OFFICER,
        /** To approve it, or to pay it. */
        FINANCE;

        static Turn of(PaymentStatus status, Instant confirmedAt) {
            return switch (status) {
                case DUE, RETURNED -> ORGANISATION;
                case REQUESTED -> confirmedAt == null ? OFFICER : FINANCE;
                case APPROVED -> FINANCE;
                default -> null;
            };
        }
    }
}
