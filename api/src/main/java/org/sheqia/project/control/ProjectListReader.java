package org.sheqia.project.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sheqia.problem.entity.Rejected;

/** Reads a project list from .xlsx, or from .csv in UTF-8 (with or without BOM) or GB18030. */
final class ProjectListReader {

    static final int MOST_ROWS = 2000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ProjectListReader() {
    }

    /** @throws Rejected when the file is neither, or a column is missing */
    static List<ListRow> read(byte[] file) {
        if (file.length == 0) {
            throw Rejected.field("file", "file-empty");
        }
        List<ListRow> rows = file.length > 2 && file[0] == 'P' && file[1] == 'K' ? workbook(file) : csv(text(file));
        if (rows.size() > MOST_ROWS) {
            throw Rejected.field("file", "list-too-long", "most", MOST_ROWS);
        }
        return rows;
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            text = GB18030.decode(ByteBuffer.wrap(file)).toString();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<ListRow> csv(String text) {
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            List<ListRow> rows = new ArrayList<>();
            List<ListColumn> heading = null;
            for (CSVRecord line : parser) {
                if (heading == null) {
                    heading = heading(line.toList());
                    continue;
                }
                Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
                Set<ListColumn> formulas = EnumSet.noneOf(ListColumn.class);
                for (int i = 0; i < Math.min(line.size(), heading.size()); i++) {
                    put(cells, formulas, heading.get(i), line.get(i), line.get(i).startsWith("="));
                }
                rows.add(new ListRow((int) line.getRecordNumber(), cells, formulas));
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw Rejected.field("file", "list-unreadable");
        }
    }

    private static List<ListRow> workbook(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> lines = workbook.getFirstSheet().openStream()) {
            List<ListRow> rows = new ArrayList<>();
            List<ListColumn> heading = null;
            for (Row line : (Iterable<Row>) lines::iterator) {
                if (heading == null) {
                    List<String> names = new ArrayList<>();
                    for (int i = 0; i < line.getCellCount(); i++) {
                        names.add(line.getCell(i) == null ? "" : line.getCellText(i));
                    }
                    heading = heading(names);
                    continue;
                }
                Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
                Set<ListColumn> formulas = EnumSet.noneOf(ListColumn.class);
                for (int i = 0; i < Math.min(line.getCellCount(), heading.size()); i++) {
                    Cell cell = line.getCell(i);
                    if (cell != null) {
                        put(cells, formulas, heading.get(i), cell.getText(), cell.getType() == CellType.FORMULA);
                    }
                }
                if (!cells.isEmpty()) {
                    rows.add(new ListRow(line.getRowNum(), cells, formulas));
                }
            }
            return rows;
        } catch (IOException | ExcelReaderException e) {
            throw Rejected.field("file", "list-unreadable");
        }
    }

    private static void put(Map<ListColumn, String> cells, Set<ListColumn> formulas, ListColumn column, String text, boolean formula) {
        if (column == null) {
            return;
        }
        cells.put(column, text == null ? "" : text.strip());
        if (formula) {
            formulas.add(column);
        }
    }

    private static List<ListColumn> heading(List<String> names) {
        List<ListColumn> columns = new ArrayList<>(names.stream().map(n -> ListColumn.of(n).orElse(null)).toList());
        for (ListColumn column : ListColumn.values()) {
            if (!columns.contains(column)) {
                throw Rejected.field("file", "list-column-missing", "column", column.heading());
            }
        }
        return columns;
    }
}
