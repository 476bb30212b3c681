package org.sheqia.project.control;

import java.util.Arrays;
import java.util.List;
import org.sheqia.file.control.Spreadsheet;

/** One row of a project list as it was sent. */
record ListRow(Spreadsheet.Line line) {

    /** Its place in the file; the heading is 1. */
    int number() {
        return line.number();
    }

    String get(ListColumn column) {
        return line.get(column.heading());
    }

    /** The columns in which a formula stands. */
    List<ListColumn> formulas() {
        return Arrays.stream(ListColumn.values()).filter(c -> line.isFormula(c.heading())).toList();
    }
}
