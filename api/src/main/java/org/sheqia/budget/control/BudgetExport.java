package org.sheqia.budget.control;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.sheqia.budget.control.BudgetListing.EntryFilter;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.file.control.Table;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/**
 * The entries as a file for the finance system. The columns and their names stay as they are: others read them by name;
 * a new one is added at the end.
 */
@Listing
public class BudgetExport {

    private static final List<String> COLUMNS = List.of("entry_id", "booked_on", "fiscal_year", "source", "appropriation_id", "debit", "credit",
            "amount", "cause", "project_number", "project_title", "contract_id");
    private static final int MOST = 100_000;

    @Inject
    BudgetListing budget;

    /** @throws Rejected {@code export-too-large} rather than leaving entries out */
    public Table of(String tenant, EntryFilter filter) {
        return new Table("entries", COLUMNS, budget.entries(tenant, filter, Cursor.whole(MOST)).whole().stream().map(BudgetExport::row).toList());
    }

    private static List<Object> row(BudgetEntryView e) {
        return Arrays.asList(e.id(), WorkingDays.dayOf(e.bookedAt()), e.fiscalYear(), e.source(), e.appropriationId(), e.debit(), e.credit(),
                e.amount(), e.cause(), e.projectNumber(), e.projectTitle(), e.contractId());
    }
}
