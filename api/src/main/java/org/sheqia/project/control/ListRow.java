package org.sheqia.project.control;

import java.util.Map;
import java.util.Set;

/**
 * One row of a project list as it was sent.
 *
 * @param number   its place in the file, the heading is 1
 * @param cells    text by column, empty where nothing stands
 * @param formulas columns in which a formula stands
 */
record ListRow(int number, Map<ListColumn, String> cells, Set<ListColumn> formulas) {

    String get(ListColumn column) {
        return cells.getOrDefault(column, "");
    }
}
