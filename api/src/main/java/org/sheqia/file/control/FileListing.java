package org.sheqia.file.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheqia.file.entity.StoredFile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Files by owner. Whoever calls has made sure that the caller may read it. */
@Listing
public class FileListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FileStore store;

    /** The file of that id, if it is {@code owner}'s. */
    public Content get(String owner, String id) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null || !file.owner().equals(owner)) {
            throw Rejected.hidden();
        }
        return new Content(file.name(), file.mediaType(), store.read(id));
    }

    /** A file to be sent; name and type are null for one that was sealed. */
    public record Content(String name, String mediaType, byte[] bytes) {
    }
}
