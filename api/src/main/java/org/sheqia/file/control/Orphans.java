package org.sheqia.file.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.sheqia.tenancy.control.Listing;

/** Files that no row names: their use case has failed, or was tried again, after they were written; or this is an older copy of the database. */
@Listing
public class Orphans {

    private static final Logger LOG = Logger.getLogger(Orphans.class.getName());
    /** No use case lasts so long; an operator who restores a day's database keeps that day's files. */
    private static final Duration AGE = Duration.ofDays(2);
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FileStore store;

    /**
     * Puts those of one folder aside, and deletes none: whether nobody needs them the operator knows. Where most are unknown, all stay: that is the folder of another database.
     *
     * @param folder its number
     * @return how many were put aside
     */
    public int sweep(int folder) {
        List<String> settled = store.settled(folder, AGE);
        Set<String> unknown = new HashSet<>(settled);
        for (int from = 0; from < settled.size(); from += AT_ONCE) {
            em.createQuery("select f.id from StoredFile f where f.id in :ids", String.class)
                    .setParameter("ids", settled.subList(from, Math.min(settled.size(), from + AT_ONCE))).getResultStream().forEach(unknown::remove);
        }
        if (unknown.size() * 2 > settled.size()) {
            LOG.warning(() -> "%d of %d files in the folder %02x are in no row of this database: all stay".formatted(unknown.size(), settled.size(), folder));
            return 0;
        }
        return (int) unknown.stream().filter(store::lose).count();
    }
}
