package org.sheqia.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.health.control.Concern;
import org.sheqia.health.control.Vital;
import org.sheqia.problem.entity.Rejected;

/**
 * The bytes of files, in a folder: written under another name first and then moved, so that none is ever half there. The
 * folder itself is the operator's and never made here: where it is missing, a disk is, and what was written beside it would
 * be gone when that comes back.
 */
@ApplicationScoped
public class FileStore implements Vital, Concern {

    /** How many folders the files are spread over. */
    static final int FOLDERS = 256;

    private static final Logger LOG = Logger.getLogger(FileStore.class.getName());
    private static final String PART = ".part";
    private static final String LOST = "lost";
    private static final int MOST_COUNTED = 10_000;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    @ConfigProperty(name = "portal.files.dir")
    String folder;

    /** @throws Rejected {@code files-away} when it cannot be kept; then nothing is */
    void write(String id, byte[] bytes) {
        Path file = path(id);
        Path part = file.resolveSibling(id + PART);
        try {
            make(file.getParent());
            Files.write(part, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel entries = FileChannel.open(file.getParent())) {
                entries.force(true);
            }
        } catch (IOException e) {
            remove(part);
            throw away(e);
        }
    }

    byte[] read(String id) {
        try {
            return Files.readAllBytes(path(id));
        } catch (IOException e) {
            throw isThere() ? new UncheckedIOException(e) : away(e);
        }
    }

    /**
     * Puts a file aside, under its name; where one of that name lies already, it stays where it is.
     *
     * @return whether it lies aside now
     */
    boolean lose(String id) {
        Path lost = Path.of(folder, LOST);
        try {
            make(lost);
            Files.move(path(id), lost.resolve(id));
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a file that no row names stays where it is", e);
            return false;
        }
    }

    @Override
    public List<String> concerns() {
        Path lost = Path.of(folder, LOST);
        if (!Files.isDirectory(lost)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lost)) {
            long count = files.limit(MOST_COUNTED).count();
            return count == 0 ? List.of() : List.of("%d%s files that no row names lie in lost: take them away from FILES_DIR/lost, or back where the database is not the newest"
                    .formatted(count, count == MOST_COUNTED ? " or more" : ""));
        } catch (IOException e) {
            return List.of("lost cannot be looked into: " + e.getClass().getSimpleName());
        }
    }

    /** The files of one of the folders that have lain there for so long, by the clock of the disk; what was never finished goes. */
    List<String> settled(int number, Duration age) {
        Path files = Path.of(folder, "%02x".formatted(number));
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(files)) {
            Path clock = Files.createTempFile(files, "clock", PART);
            Instant before = Files.getLastModifiedTime(clock).toInstant().minus(age);
            remove(clock);
            List<Path> old = entries.filter(file -> isBefore(file, before)).toList();
            old.stream().filter(file -> name(file).endsWith(PART)).forEach(FileStore::remove);
            return old.stream().map(FileStore::name).filter(name -> name.matches(ID)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public boolean isThere() {
        Path root = Path.of(folder);
        return Files.isDirectory(root) && Files.isWritable(root);
    }

    /** Spread over folders by the id's last digits, which are random. */
    private Path path(String id) {
        return Path.of(folder, id.substring(id.length() - 2), id);
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            LOG.log(Level.FINEST, "{0} is there", folder);
        }
    }

    private static boolean isBefore(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException e) {
            return false;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a file that nobody needs stays", e);
        }
    }

    private static Rejected away(IOException why) {
        LOG.log(Level.SEVERE, "the folder of files cannot be used", why);
        return Rejected.of(Rejected.Kind.UNAVAILABLE, "files-away");
    }
}
