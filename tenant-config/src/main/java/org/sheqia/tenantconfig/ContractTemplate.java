package org.sheqia.tenantconfig;

import java.util.List;
import java.util.Map;

/**
 * What a contract says beside its numbers: a text with fields, in one or both languages. A contract keeps the text that
 * it was offered with; a changed template has a new version.
 *
 * @param code      stable name, lower case with hyphens
 * @param purpose   what is made of it; a contract unless said
 * @param version   counts up with each change
 * @param languages the binding language first
 */
public record ContractTemplate(String code, Purpose purpose, int version, List<Wording> languages) {

    /** What a template is for: a contract, or what changes one. */
    public enum Purpose { CONTRACT, INCREASE, EXTENSION, TERMINATION }

    public ContractTemplate {
        purpose = purpose == null ? Purpose.CONTRACT : purpose;
    }

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

    /** The tables that there are; {@code LINES} in what changes a contract, the others in contracts. */
    public enum Table { INDICATORS, STAFF, INSTALMENTS, CRITERIA, LINES }

    /** As a contract remembers it. */
    public String edition() {
        return code + "/" + version;
    }
}
