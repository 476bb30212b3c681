package org.sheqia.file.control;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StringReader;
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
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.SeenText;
import org.sheqia.reading.control.Reading;

/** Reads a table with a heading from .xlsx, or from .csv in UTF-8 (with or without BOM) or GB18030, beside the portal. */
public final class Spreadsheet implements Reading {

    /** Custom, as the next. */
    private static final int MOST_COLUMNS = 64;
    private static final int LONGEST_TEXT = 10_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final List<Line> lines = new ArrayList<>();
    private List<String> columns;
    private int most;
    private List<String> heading;

    /** @param words how many lines there may be, and the headings that have to be there */
    @Override
    public void read(byte[] file, List<String> words, DataOutput answer) throws IOException {
        most = Integer.parseInt(words.get(0));
        columns = words.subList(1, words.size());
        try {
            if (file.length > 2 && file[0] == 'P' && file[1] == 'K') {
                Inflated.require(file);
                workbook(file);
            } else {
                csv(text(file));
            }
        } catch (Rejected no) {
            throw no;
        } catch (IOException | RuntimeException e) {
            throw Rejected.field("file", "list-unreadable");
        }
        answer.writeInt(lines.size());
        for (Line line : lines) {
            line.to(answer);
        }
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

    private void csv(String text) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            for (CSVRecord line : parser) {
                Line cells = new Line((int) line.getRecordNumber());
                List<String> texts = new ArrayList<>();
                for (String cell : line) {
                    put(cells, texts, cell, cell.startsWith("="));
                }
                add(cells, texts);
            }
        }
    }

    private void workbook(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                Line cells = new Line(row.getRowNum());
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    Cell cell = row.getCell(i);
                    put(cells, texts, cell == null ? null : text(cell), cell != null && cell.getType() == CellType.FORMULA);
                }
                add(cells, texts);
            }
        }
    }

    /** The next cell of a line, null where there is none. */
    private void put(Line line, List<String> texts, String text, boolean formula) {
        int column = texts.size();
        if (text != null && text.length() > LONGEST_TEXT) {
            throw Rejected.field("file", "list-text-too-long", "line", line.number, "most", LONGEST_TEXT);
        }
        if (column >= MOST_COLUMNS && text != null && !text.isBlank()) {
            throw Rejected.field("file", "list-too-wide", "most", MOST_COLUMNS);
        }
        texts.add(text);
        if (text != null && heading != null && column < heading.size()) {
            line.put(heading.get(column), text, formula);
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
            if (lines.size() > most) {
                throw Rejected.field("file", "list-too-long", "most", most);
            }
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

        static Line from(DataInput in) throws IOException {
            Line line = new Line(in.readInt());
            for (int left = in.readInt(); left > 0; left--) {
                line.put(in.readUTF(), in.readUTF(), in.readBoolean());
            }
            return line;
        }

        private void to(DataOutput out) throws IOException {
            out.writeInt(number);
            out.writeInt(cells.size());
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                out.writeUTF(cell.getKey());
                out.writeUTF(cell.getValue());
                out.writeBoolean(formulas.contains(cell.getKey()));
            }
        }

        private void put(String column, String text, boolean formula) {
            cells.put(column, SeenText.of(text));
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
