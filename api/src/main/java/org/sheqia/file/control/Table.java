package org.sheqia.file.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sheqia.money.entity.Money;

/**
 * A table to be taken along, as .csv in UTF-8 with BOM or as .xlsx.
 *
 * @param name of the sheet
 * @param rows texts, and whole numbers and money, which stay numbers in a workbook; nothing stands for null
 */
public record Table(String name, List<String> columns, List<List<Object>> rows) {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    public byte[] csv() {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(columns);
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(cell -> cell instanceof Money amount ? amount.toString() : plain(cell)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheqia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int line = 1; line <= rows.size(); line++) {
                write(sheet, line, rows.get(line - 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column) instanceof Money amount) {
                sheet.value(line, column, amount.toBigDecimal());
                sheet.style(line, column).format("#,##0.00").set();
            } else if (row.get(column) instanceof Integer number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, plain(row.get(column)));
            }
        }
    }

    /** A cell that a spreadsheet does not take for a formula. */
    private static String plain(Object cell) {
        String text = cell == null ? "" : cell.toString();
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
