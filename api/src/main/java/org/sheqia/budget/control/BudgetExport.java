package org.sheqia.budget.control;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sheqia.budget.control.BudgetListing.EntryFilter;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/**
 * The entries as a file for the finance system. The columns and their names stay as they are: others read them by name;
 * a new one is added at the end.
 */
@Listing
public class BudgetExport {

    private static final String[] COLUMNS = {"entry_id", "booked_on", "fiscal_year", "source", "appropriation_id", "debit", "credit",
            "amount", "cause", "project_number", "project_title", "contract_id"};
    private static final int AMOUNT = 7;
    private static final int MOST = 100_000;

    @Inject
    BudgetListing budget;

    public byte[] csv(String tenant, EntryFilter filter) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord((Object[]) COLUMNS);
            for (BudgetEntryView entry : all(tenant, filter)) {
                printer.printRecord((Object[]) row(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(String tenant, EntryFilter filter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheqia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("entries");
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(0, column, COLUMNS[column]);
                sheet.style(0, column).bold().set();
            }
            int line = 1;
            for (BudgetEntryView entry : all(tenant, filter)) {
                String[] row = row(entry);
                for (int column = 0; column < row.length; column++) {
                    if (column == AMOUNT) {
                        sheet.value(line, column, entry.amount().toBigDecimal());
                        sheet.style(line, column).format("#,##0.00").set();
                    } else {
                        sheet.value(line, column, row[column]);
                    }
                }
                line++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws Rejected {@code export-too-large} rather than leaving entries out */
    private List<BudgetEntryView> all(String tenant, EntryFilter filter) {
        Page<BudgetEntryView> page = budget.entries(tenant, filter, new Cursor(new String[0], MOST));
        if (page.next() != null) {
            throw Rejected.rule("export-too-large", "most", MOST);
        }
        return page.items();
    }

    private static String[] row(BudgetEntryView e) {
        return new String[] {e.id(), WorkingDays.dayOf(e.bookedAt()).toString(), String.valueOf(e.fiscalYear()), e.source().name(),
                e.appropriationId(), e.debit().name(), e.credit().name(), e.amount().toString(), e.cause(), text(e.projectNumber()),
                text(e.projectTitle()), text(e.contractId())};
    }

    /** A cell that a spreadsheet does not take for a formula. */
    private static String text(String value) {
        if (value == null) {
            return "";
        }
        return value.matches("^[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}
