package org.sheqia.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.reading.control.ReadingProcess;

/** Tables that people send. */
@ApplicationScoped
public class Spreadsheets {

    @Inject
    ReadingProcess process;

    /**
     * @param columns the headings that have to be there; others are passed over
     * @param most    how many lines there may be
     * @throws Rejected when the file is neither .xlsx nor .csv, is too long, too wide or too complex, or a column is missing
     */
    public List<Spreadsheet.Line> read(byte[] file, List<String> columns, int most) {
        if (file.length == 0) {
            throw Rejected.field("file", "file-empty");
        }
        List<String> words = Stream.concat(Stream.of(Integer.toString(most)), columns.stream()).toList();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(process.read(Spreadsheet.class, file, words)))) {
            List<Spreadsheet.Line> lines = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                lines.add(Spreadsheet.Line.from(in));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
