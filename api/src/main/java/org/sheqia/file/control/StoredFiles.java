package org.sheqia.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return keepAs(owner, required(name), required(name), content, content);
    }

    /**
     * Keeps a file of which neither content nor name may be read yet.
     *
     * @param content what it is
     * @param sealed  the same, encrypted: what is kept
     */
    public FileView keepSealed(String owner, String name, byte[] content, byte[] sealed) {
        return keepAs(owner, required(name), null, content, sealed);
    }

    /** What a kept file holds; for those who have made sure that the caller may read it. */
    public byte[] content(String id) {
        return store.read(id);
    }

    private FileView keepAs(String owner, String name, String keptName, byte[] content, byte[] kept) {
        if (content.length == 0) {
            throw Rejected.field("file", "file-empty");
        }
        String type = TIKA.detect(content, name);
        if (!ALLOWED.contains(type)) {
            throw Rejected.field("file", "file-type", "type", type);
        }
        String checksum = Checksum.of(content);
        StoredFile file = new StoredFile(owner, keptName, type, content.length,
                keptName == null ? Checksum.of(kept) : checksum, instant.now());
        scope.em().persist(file);
        store.write(file.id(), kept);
        return new FileView(file.id(), name, type, content.length, checksum);
    }

    private static String required(String name) {
        if (name == null || name.isBlank() || name.length() > 200
                || name.chars().anyMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\')) {
            throw Rejected.field("name", "file-name");
        }
        return name.strip();
    }
}
