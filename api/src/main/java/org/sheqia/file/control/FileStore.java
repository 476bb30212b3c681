package org.sheqia.file.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.health.control.Vital;

/** The bytes of files, in a folder: written under another name first and then moved, so that none is ever half there. */
@ApplicationScoped
public class FileStore implements Vital {

    @Inject
    @ConfigProperty(name = "portal.files.dir")
    String folder;

    void write(String id, byte[] bytes) {
        try {
            Path file = path(id);
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.write(part, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String id) {
        try {
            return Files.readAllBytes(path(id));
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
}
