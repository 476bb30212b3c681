package org.sheqia.contract.entity;

import java.util.List;
import java.util.Map;
import org.sheqia.tenantconfig.ContractTemplate.Table;
import org.sheqia.tenantconfig.ContractTemplate.Wording;

/** What a template is filled with: the fields of its paragraphs and the rows of its tables. */
public interface TemplateContent {

    Map<String, String> fields(Wording wording);

    /** The words that head a table's columns. */
    List<String> columns(Table table);

    List<List<Cell>> rows(Table table, Wording wording);

    /** What stands in a table; figures are set to the right. */
    record Cell(String content, boolean isFigure) {

        public static Cell text(String content) {
            return new Cell(content, false);
        }

        public static Cell figure(Object content) {
            return new Cell(content.toString(), true);
        }
    }
}
