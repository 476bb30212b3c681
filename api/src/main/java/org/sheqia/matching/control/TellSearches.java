package org.sheqia.matching.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The digests of all saved searches, each in a transaction of its own: one that fails keeps no other back. */
@Dependent
public class TellSearches {

    private static final Logger LOG = Logger.getLogger(TellSearches.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    SavedSearches searches;

    @Inject
    TellSearch tellSearch;

    public void tell() {
        List<String> some = searches.withDigest("", AT_ONCE);
        while (!some.isEmpty()) {
            for (String id : some) {
                try {
                    tellSearch.tell(id);
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "no digest of " + id, e);
                }
            }
            some = searches.withDigest(some.get(some.size() - 1), AT_ONCE);
        }
    }
}
