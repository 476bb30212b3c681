package org.sheqia.credit.control;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.credit.entity.CreditKind;

/**
 * A page of an organisation's credit record.
 *
 * @param since  the first day of what is counted
 * @param counts how many entries of each kind since then; what was corrected does not count
 * @param items  newest first
 * @param next   the cursor of the next page, null on the last
 */
public record CreditRecordView(LocalDate since, List<KindCount> counts, List<CreditEntry> items, @Schema(nullable = true) String next) {

    /** How many entries of a kind. */
    @Schema(name = "CreditCount")
    public record KindCount(CreditKind kind, long count) {
    }
}
