package org.sheqia.audit.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
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

    /** Who should hear of it; nobody unless said otherwise. */
    @JsonIgnore
    default List<Audience> audience() {
        return List.of();
    }

    /** Like {@code project.published}. */
    @JsonIgnore
    default String verb() {
        String name = getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return subject().type() + "." + name;
    }
}
