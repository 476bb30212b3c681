package org.sheqia.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sheqia.file.control.Table;
import org.sheqia.money.entity.Money;

class TableTest {

    private final Table table = new Table("sheet", List.of("title", "amount", "note"),
            List.of(Arrays.asList("=1+1\n2", Money.of("-12345.60"), null)));

    @Test
    void no_text_is_a_formula_in_a_csv_and_money_stays_money() {
        assertThat(new String(table.csv(), StandardCharsets.UTF_8)).isEqualTo("\uFEFFtitle,amount,note\r\n\"'=1+1\n2\",-12345.60,\r\n");
    }

    @Test
    void no_text_is_a_formula_in_a_workbook_and_money_is_a_number() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(table.xlsx()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("title");
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1\n2");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(Money.of("-12345.60").toBigDecimal());
            assertThat(rows.get(1).getCellText(2)).isEmpty();
        }
    }
}
