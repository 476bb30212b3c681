package org.sheqia.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.entity.Checksum;
import org.sheqia.file.entity.FileKind;
import org.sheqia.file.entity.FileName;
import org.sheqia.file.entity.PlainPhoto;
import org.sheqia.file.entity.StoredFile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;

/** Files that were uploaded: only what documents and photos are made of, by their content, under a name that ends as its kind does. */
@ApplicationScoped
public class StoredFiles {

    private static final Tika TIKA = new Tika();
    private static final String UNKNOWN = "application/octet-stream";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Inject
    TenantScope scope;

    @Inject
    FileStore store;

    /** In GB, for each tenant, organisation and bid. */
    @Inject
    @ConfigProperty(name = "portal.files.quota", defaultValue = "20")
    long quota;

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
        return keep(owner, bare, admitted(content, bare), content);
    }

    /** Keeps a file as it is, but for what a photo tells beside its picture. */
    public FileView keepPlain(String owner, String name, byte[] content) {
        String bare = required(name);
        FileKind kind = admitted(content, bare);
        requireRoom(owner, content.length);
        return keep(owner, bare, kind, PlainPhoto.of(kind, content));
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
        requireRoom(owner, sealed.length);
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

    /** What a file is, by its content and its ending; of what was kept when endings were free, by its content alone. */
    public static String typeOf(String name, byte[] content) {
        String found = contentOf(name, content);
        return FileKind.holding(found).stream().filter(kind -> kind.ends(name)).map(FileKind::mediaType).findFirst().orElse(found);
    }

    /** What a kept file holds; for those who have made sure that the caller may read it. */
    public byte[] content(String id) {
        return store.read(id);
    }

    private void requireRoom(String owner, long more) {
        Long kept = scope.em().createQuery("select sum(f.size) from StoredFile f where f.owner = :owner", Long.class)
                .setParameter("owner", owner).getSingleResult();
        if ((kept == null ? 0 : kept) + more > quota << 30) {
            throw Rejected.rule("files-full", "most", quota);
        }
    }

    private FileView keep(String owner, String name, FileKind kind, byte[] content) {
        StoredFile file = new StoredFile(owner, name, kind.mediaType(), content.length, Checksum.of(content), instant.now());
        keep(file, content);
        return new FileView(file.id(), name, file.mediaType(), content.length, file.sha256());
    }

    private void keep(StoredFile file, byte[] kept) {
        scope.em().persist(file);
        store.write(file.id(), kept);
    }

    /** The kind of a file that may be uploaded, by its content; which of several that share one, by its ending. */
    static FileKind admitted(byte[] content, String name) {
        if (content.length == 0) {
            throw Rejected.field("file", "file-empty");
        }
        String found = contentOf(name, content);
        List<FileKind> kinds = FileKind.holding(found);
        if (kinds.isEmpty()) {
            throw Rejected.field("file", "file-type", "type", found);
        }
        return kinds.stream().filter(kind -> kind.ends(name)).findFirst().orElseThrow(() -> Rejected.field("name", "file-ending", "endings",
                kinds.stream().flatMap(kind -> kind.endings().stream()).map(ending -> "." + ending).collect(Collectors.joining(" "))));
    }

    /** Tika knows no text in GB18030, which Excel saves .csv in where the system's language is Chinese. */
    private static String contentOf(String name, byte[] content) {
        String found = TIKA.detect(content);
        return UNKNOWN.equals(found) && (FileKind.TEXT.ends(name) || FileKind.CSV.ends(name)) && isGb18030(content) ? "text/plain" : found;
    }

    private static boolean isGb18030(byte[] content) {
        try (Reader text = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(content), GB18030.newDecoder()))) {
            for (int c = text.read(); c >= 0; c = text.read()) {
                if (Character.isISOControl(c) && "\t\r\n".indexOf(c) < 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String required(String name) {
        if (!FileName.isSound(name)) {
            throw Rejected.field("name", "file-name");
        }
        return name.strip();
    }
}
