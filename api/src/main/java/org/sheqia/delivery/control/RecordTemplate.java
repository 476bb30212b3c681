package org.sheqia.delivery.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.tenancy.control.Listing;

/** An empty list of services for a contract: the headings, one example, and its indicators on a sheet of their own. */
@Listing
public class RecordTemplate {

    private static final int WIDTH = 18;

    public byte[] of(ContractView contract) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Sheqia", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("服务记录");
            write(sheet, 0, RecordSheet.COLUMNS);
            for (int column = 0; column < RecordSheet.COLUMNS.size(); column++) {
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            write(sheet, 1, List.of(contract.terms().indicators().get(0).name(), contract.serviceFrom().toString(), "09:00", "10:30",
                    "1", "1", "某社区服务中心", "", "示例，导入前请换成实际服务"));
            Worksheet indicators = workbook.newWorksheet("服务指标");
            List<ContractTerms.Line> lines = contract.terms().indicators();
            for (int i = 0; i < lines.size(); i++) {
                write(indicators, i, List.of(lines.get(i).name(), lines.get(i).unit()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
    }
}
