package org.sheqia.matching.entity;

import org.sheqia.audit.entity.PrivateAct;
import org.sheqia.audit.entity.Subject;

/** What happens to a saved search. */
public interface SavedSearchEvent extends PrivateAct {

    record Saved(Subject subject, boolean digest) implements SavedSearchEvent {
    }

    record Forgotten(Subject subject) implements SavedSearchEvent {
    }
}
