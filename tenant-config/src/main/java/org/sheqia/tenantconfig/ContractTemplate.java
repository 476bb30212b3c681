package org.sheqia.tenantconfig;

import java.util.List;
import java.util.Map;

/**
 * What a contract says beside its numbers: a text with fields, in one or both languages. A contract keeps the text that
 * it was offered with; a changed template has a new version.
 *
 * @param code      stable name, lower case with hyphens
 * @param version   counts up with each change
 * @param languages the binding language first
 */
public record ContractTemplate(String code, int version, List<Wording> languages) {

    /**
     * The contract in one language.
     *
     * @param language BCP 47 tag
     * @param words    what columns, gates and stages are called
     */
    public record Wording(String language, String title, Map<String, String> words, List<Section> sections) {

        /** What a column, a gate or a stage is called. */
        public String word(String key) {
            return words.get(key);
        }
    }

    /**
     * A section with its bookmark. One whose text is empty and whose table has no rows is left out.
     *
     * @param text  paragraphs, one a line, with fields in braces; or null
     * @param table the table below the text; or null
     */
    public record Section(String heading, String text, Table table) {
    }

    /** The tables that a contract can have. */
    public enum Table { INDICATORS, STAFF, INSTALMENTS, CRITERIA }

    /** As a contract remembers it. */
    public String edition() {
        return code + "/" + version;
    }
}
