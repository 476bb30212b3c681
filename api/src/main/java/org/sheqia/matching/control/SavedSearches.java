package org.sheqia.matching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.matching.entity.ProjectSearch;
import org.sheqia.matching.entity.SavedSearch;
import org.sheqia.problem.control.Json;
import org.sheqia.tenancy.control.TenantScope;

/** The searches that people keep. */
@ApplicationScoped
public class SavedSearches {

    static final int MOST = 20;

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    /** A person's own, in the order in which they were kept. */
    public List<SavedSearchView> of(String sub) {
        return cross.createQuery("select new org.sheqia.matching.control.SavedSearches$SavedSearchView(s.id, s.name, s.search, s.email, s.savedAt)"
                + " from SavedSearch s where s.sub = :sub order by s.savedAt, s.id", SavedSearchView.class).setParameter("sub", sub)
                .setMaxResults(MOST).getResultList();
    }

    /** Those with a digest, after one of them, some at a time. */
    List<String> withDigest(String after, int most) {
        return cross.createQuery("select s.id from SavedSearch s where s.email is not null and s.id > :after order by s.id", String.class)
                .setParameter("after", after).setMaxResults(most).getResultList();
    }

    long count(String sub) {
        return scope.em().createQuery("select count(s) from SavedSearch s where s.sub = :sub", Long.class).setParameter("sub", sub).getSingleResult();
    }

    Optional<SavedSearch> find(String sub, String id) {
        return scope.em().createQuery("select s from SavedSearch s where s.id = :id and s.sub = :sub", SavedSearch.class)
                .setParameter("id", id).setParameter("sub", sub).getResultStream().findFirst();
    }

    /** The search, locked, so that two nodes do not tell the same twice. */
    Optional<SavedSearch> locked(String id) {
        return Optional.ofNullable(scope.em().find(SavedSearch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(SavedSearch search) {
        scope.em().persist(search);
    }

    void remove(SavedSearch search) {
        scope.em().remove(search);
    }

    /**
     * A search that somebody keeps.
     *
     * @param digest whether news of it come by mail
     */
    public record SavedSearchView(String id, String name, ProjectSearch search, boolean digest, Instant savedAt) {

        public SavedSearchView(String id, String name, String search, String email, Instant savedAt) {
            this(id, name, Json.read(search, ProjectSearch.class), email != null, savedAt);
        }
    }
}
