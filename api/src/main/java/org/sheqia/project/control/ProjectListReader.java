package org.sheqia.project.control;

import java.util.Arrays;
import java.util.List;
import org.sheqia.file.control.Spreadsheet;
import org.sheqia.problem.entity.Rejected;

/** Reads a project list from a spreadsheet. */
final class ProjectListReader {

    static final int MOST_ROWS = 2000;
    private static final List<String> HEADINGS = Arrays.stream(ListColumn.values()).map(ListColumn::heading).toList();

    private ProjectListReader() {
    }

    /** @throws Rejected when the file is none, or a column is missing */
    static List<ListRow> read(byte[] file) {
        return Spreadsheet.read(file, HEADINGS, MOST_ROWS).stream().map(ListRow::new).toList();
    }
}
