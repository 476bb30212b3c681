package org.sheqia.matching.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.matching.entity.ProjectSearch;
import org.sheqia.matching.entity.SavedSearch;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.UseCase;

/** Somebody keeps a search, or forgets it. */
@UseCase
public class KeepSearch {

    @Inject
    SavedSearches searches;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected {@code too-many-searches}; {@code no-email} */
    public void keep(String name, ProjectSearch search, boolean digest, String email) {
        Actor person = caller.actor();
        if (searches.count(person.sub()) >= SavedSearches.MOST) {
            throw Rejected.rule("too-many-searches", "most", SavedSearches.MOST);
        }
        SavedSearch saved = new SavedSearch(person, name, search, digest, email, instant.now());
        searches.add(saved);
        acts.fire(saved.saved());
    }

    public void forget(String id) {
        SavedSearch saved = searches.find(caller.actor().sub(), id).orElseThrow(Rejected::hidden);
        searches.remove(saved);
        acts.fire(saved.forgotten());
    }
}
