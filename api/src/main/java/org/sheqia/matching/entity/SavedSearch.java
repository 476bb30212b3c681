package org.sheqia.matching.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/** A search that somebody keeps; with a digest, what is published and found by it is told once a day by mail. */
@Entity
@Table(name = "saved_search")
public class SavedSearch {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String sub;
    private String name;
    private String search;
    private String email;

    @Column(name = "told_until")
    private Instant toldUntil;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected SavedSearch() {
    }

    /**
     * @param email the person's address, null where the identity provider knows none
     * @throws Rejected {@code no-email} where a digest is wanted and there is no address
     */
    public SavedSearch(Actor person, String name, ProjectSearch search, boolean digest, String email, Instant now) {
        if (digest && email == null) {
            throw Rejected.field("digest", "no-email");
        }
        sub = person.sub();
        this.name = name;
        this.search = Json.write(search);
        this.email = digest ? email : null;
        toldUntil = now;
        savedAt = now;
    }

    public SavedSearchEvent.Saved saved() {
        return new SavedSearchEvent.Saved(subject(), email != null);
    }

    public SavedSearchEvent.Forgotten forgotten() {
        return new SavedSearchEvent.Forgotten(subject());
    }

    /** What was published up to then has been told. */
    public void told(Instant until) {
        toldUntil = until;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Instant toldUntil() {
        return toldUntil;
    }

    public ProjectSearch search() {
        return Json.read(search, ProjectSearch.class);
    }

    /** Without its name: what somebody looks for is nobody else's to read. */
    private Subject subject() {
        return new Subject("saved-search", id, null, null, null, null);
    }
}
