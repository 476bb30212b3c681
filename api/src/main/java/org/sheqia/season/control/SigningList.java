package org.sheqia.season.control;

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
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.season.control.ResultListing.Signed;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;

/** 签约名单: a fair's results with their signatories, for the page and as a file. */
@Listing
public class SigningList {

    private static final String[] COLUMNS = {"序号", "合同编号", "项目", "采购单位", "采购单位签署人", "社会组织", "统一社会信用代码", "社会组织签署人", "金额(元)", "签署日期"};
    private static final int AMOUNT = 8;
    /** A fair of a district has fewer. */
    private static final int MOST = 5_000;

    @Inject
    ResultListing results;

    @Inject
    Tenants tenants;

    /** @param ceremony only those for the signing ceremony */
    public List<Signed> of(String season, boolean ceremony) {
        return results.signed(season, ceremony, MOST);
    }

    public byte[] csv(String season, boolean ceremony) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord((Object[]) COLUMNS);
            int line = 1;
            for (Signed signed : of(season, ceremony)) {
                printer.printRecord((Object[]) row(line++, signed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(String season, boolean ceremony) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheqia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("签约名单");
            for (int column = 0; column < COLUMNS.length; column++) {
                sheet.value(0, column, COLUMNS[column]);
                sheet.style(0, column).bold().set();
            }
            int line = 1;
            for (Signed signed : of(season, ceremony)) {
                String[] row = row(line, signed);
                for (int column = 0; column < row.length; column++) {
                    if (column == AMOUNT) {
                        sheet.value(line, column, signed.amount().toBigDecimal());
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

    private String[] row(int line, Signed s) {
        return new String[] {String.valueOf(line), text(s.number()), text(s.title()), tenants.find(s.tenant()).map(t -> t.name().zh()).orElse(s.tenant()),
                text(s.signedByTenant()), text(s.organisation()), s.creditCode(), text(s.signedByOrganisation()), s.amount().toString(),
                WorkingDays.dayOf(s.activeAt()).toString()};
    }

    /** A cell that a spreadsheet does not take for a formula. */
    private static String text(String value) {
        return value == null ? "" : value.matches("^[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}
