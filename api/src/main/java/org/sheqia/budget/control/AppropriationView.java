package org.sheqia.budget.control;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Versioned;

/**
 * An appropriation and how much of it is in use.
 *
 * @param free     amount − reserved − committed − spent
 * @param pledgeId the pledge whose money it is; null for the tenant's own
 * @param pledgedBy the foundation's name
 * @param received what the foundation has paid so far: no more of it is spent
 * @param pending  what was entered and can be used when an approver has approved it; null where nothing waits
 * @param returnedReason why what was entered was returned; null where it was not
 * @param usable   whether what is bound today may name it: approved, not closed, the tenant's own, and of no year that is over
 * @param closedAt when its year was carried over; null while it may be used
 */
public record AppropriationView(String id, int fiscalYear, FundingSource source, Money amount, Money reserved,
        Money committed, Money spent, Money free, @Schema(nullable = true) Money pending, @Schema(nullable = true) String returnedReason, @Schema(nullable = true) String note, Instant enteredAt,
        @Schema(nullable = true) Instant closedAt, @Schema(nullable = true) String pledgeId,
        @Schema(nullable = true) String pledgedBy, @Schema(nullable = true) Money received, boolean usable, long version) implements Versioned {

    public AppropriationView(String id, int fiscalYear, FundingSource source, Money amount, Money reserved,
            Money committed, Money spent, Money pending, String returnedReason, String note, Instant enteredAt, Instant closedAt, String pledgeId,
            String pledgedBy, Money received, long version) {
        this(id, fiscalYear, source, amount, reserved, committed, spent,
                amount.minus(reserved).minus(committed).minus(spent), pending, returnedReason, note, enteredAt, closedAt, pledgeId,
                pledgedBy, received, false, version);
    }

    AppropriationView on(LocalDate today) {
        boolean may = closedAt == null && pledgeId == null && amount.isPositive() && fiscalYear >= today.getYear();
        return new AppropriationView(id, fiscalYear, source, amount, reserved, committed, spent, free, pending, returnedReason, note,
                enteredAt, closedAt, pledgeId, pledgedBy, received, may, version);
    }
}
