package org.sheqia.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.entity.Checksum;
import org.sheqia.file.entity.StoredFile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;

/** Files that were uploaded: only what documents and photos are made of, by content, whatever the name says. */
@ApplicationScoped
public class StoredFiles {

    private static final Tika TIKA = new Tika();
    private static final Set<String> ALLOWED = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp",
            "text/plain", "text/csv", "application/zip", "application/x-tika-ooxml", "application/x-tika-msoffice",
            "application/msword", "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    TenantScope scope;

    @Inject
    FileStore store;

    @Inject
    RequestInstant instant;

    /** Those of these files that are {@code owner}'s. */
    public List<StoredFile> of(String owner, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : scope.em().createQuery("select f from StoredFile f where f.owner = :owner and f.id in :ids",
                StoredFile.class).setParameter("owner", owner).setParameter("ids", ids).getResultList();
    }

    /** Keeps a file as it is. */
    public FileView keep(String owner, String name, byte[] content) {
        String bare = required(name);
        StoredFile file = new StoredFile(owner, bare, admitted(content, bare), content.length, Checksum.of(content), instant.now());
        keep(file, content);
        return new FileView(file.id(), bare, file.mediaType(), content.length, file.sha256());
    }

    /**
     * Keeps a file of which neither content, name nor kind may be read yet.
     *
     * @param id      what it is to be called
     * @param content what it is
     * @param sealed  the same, encrypted: what is kept
     */
    public void keepSealed(String owner, String id, String name, byte[] content, byte[] sealed) {
        admitted(content, required(name));
        keep(StoredFile.sealed(id, owner, sealed.length, Checksum.of(sealed), instant.now()), sealed);
    }

    /** How many the owner has uploaded since then. */
    public long countOf(String owner, Instant since) {
        return scope.em().createQuery("select count(f) from StoredFile f where f.owner = :owner and f.storedAt > :since", Long.class)
                .setParameter("owner", owner).setParameter("since", since).getSingleResult();
    }

    /** Files of one owner are another's from here on. */
    public void hand(String owner, String next, Collection<String> ids) {
        of(owner, ids).forEach(file -> file.handTo(next));
    }

    /** Whether the owner has that file. */
    public boolean isKept(String owner, String id) {
        return !of(owner, List.of(id)).isEmpty();
    }

    /** What a file is, by its content. */
    public static String typeOf(String name, byte[] content) {
        return TIKA.detect(content, name);
    }

    /** What a kept file holds; for those who have made sure that the caller may read it. */
    public byte[] content(String id) {
        return store.read(id);
    }

    private void keep(StoredFile file, byte[] kept) {
        scope.em().persist(file);
        store.write(file.id(), kept);
    }

    /** The type of a file that may be uploaded. */
    private static String admitted(byte[] content, String name) {
        if (content.length == 0) {
            throw Rejected.field("file", "file-empty");
        }
        String type = TIKA.detect(content, name);
        if (!ALLOWED.contains(type)) {
            throw Rejected.field("file", "file-type", "type", type);
        }
        return type;
    }

    private static String required(String name) {
        if (name == null || name.isBlank() || name.length() > 200
                || name.chars().anyMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\')) {
            throw Rejected.field("name", "file-name");
        }
        return name.strip();
    }
}
