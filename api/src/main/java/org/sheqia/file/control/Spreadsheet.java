package org.sheqia.file.control;

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
import java.util.HashMap;
import java.util.HashSet;
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
import org.sheqia.problem.control.PlainText;
import org.sheqia.problem.entity.Rejected;

/** Reads a table with a heading from .xlsx, or from .csv in UTF-8 (with or without BOM) or GB18030. */
public final class Spreadsheet {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final List<String> columns;
    private final List<Line> lines = new ArrayList<>();
    private List<String> heading;

    private Spreadsheet(List<String> columns) {
        this.columns = columns;
    }

    /**
     * @param columns the headings that have to be there; others are passed over
     * @param most    how many lines there may be
     * @throws Rejected when the file is neither, is too long, or a column is missing
     */
    public static List<Line> read(byte[] file, List<String> columns, int most) {
        if (file.length == 0) {
            throw Rejected.field("file", "file-empty");
        }
        Spreadsheet sheet = new Spreadsheet(columns);
        if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
            sheet.workbook(file);
        } else {
            sheet.csv(text(file));
        }
        if (sheet.lines.size() > most) {
            throw Rejected.field("file", "list-too-long", "most", most);
        }
        return sheet.lines;
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

    private void csv(String text) {
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                Line cells = new Line((int) line.getRecordNumber());
                for (int i = 0; heading != null && i < Math.min(line.size(), heading.size()); i++) {
                    cells.put(heading.get(i), line.get(i), line.get(i).startsWith("="));
                }
                add(cells, line.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw Rejected.field("file", "list-unreadable");
        }
    }

    private void workbook(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                Line cells = new Line(row.getRowNum());
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    Cell cell = row.getCell(i);
                    texts.add(cell == null ? "" : text(cell));
                    if (cell != null && heading != null && i < heading.size()) {
                        cells.put(heading.get(i), text(cell), cell.getType() == CellType.FORMULA);
                    }
                }
                add(cells, texts);
            }
        } catch (IOException | ExcelReaderException e) {
            throw Rejected.field("file", "list-unreadable");
        }
    }

    /** A day is kept as a number whose format names years. */
    private static String text(Cell cell) {
        boolean day = cell.getType() == CellType.NUMBER && cell.getDataFormatString() != null && cell.getDataFormatString().contains("y");
        return day ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    /** The first line is the heading. */
    private void add(Line line, List<String> texts) {
        if (heading == null) {
            heading = texts.stream().map(Spreadsheet::bare).toList();
            for (String column : columns) {
                if (!heading.contains(column)) {
                    throw Rejected.field("file", "list-column-missing", "column", column);
                }
            }
        } else if (!line.cells.isEmpty()) {
            lines.add(line);
        }
    }

    private static String bare(String heading) {
        return heading == null ? "" : heading.strip().replace('（', '(').replace('）', ')');
    }

    /** A line as it was sent. */
    public static final class Line {

        private final int number;
        private final Map<String, String> cells = new HashMap<>();
        private final Set<String> formulas = new HashSet<>();

        private Line(int number) {
            this.number = number;
        }

        private void put(String column, String text, boolean formula) {
            cells.put(column, text == null ? "" : PlainText.seen(text));
            if (formula) {
                formulas.add(column);
            }
        }

        /** Its place in the file; the heading is 1. */
        public int number() {
            return number;
        }

        /** The text in a column, empty where nothing stands. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** True where a formula stands. */
        public boolean isFormula(String column) {
            return formulas.contains(column);
        }
    }
}
