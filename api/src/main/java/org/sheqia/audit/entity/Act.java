package org.sheqia.audit.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Something that was done; a record in the past tense, nested in the interface of its aggregate's events. Its components
 * are the details that the audit trail keeps.
 */
public interface Act {

    /** What it was done to. */
    @JsonIgnore
    Subject subject();

    /** Credit code of the organisation whose it is; null for none. */
    @JsonIgnore
    default String creditCode() {
        return subject().organisation();
    }

    /** Credit codes of other organisations whom it concerns. */
    @JsonIgnore
    default Collection<String> concerned() {
        return List.of();
    }

    /** Subjects of the persons whom it concerns. */
    @JsonIgnore
    default List<String> persons() {
        return List.of();
    }

    /** Whom the act itself makes out, where its kind does not. */
    @JsonIgnore
    default List<Audience> addressees() {
        return List.of();
    }

    /** Like {@code project.published}. */
    @JsonIgnore
    default String verb() {
        String name = getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return subject().type() + "." + name;
    }
}
