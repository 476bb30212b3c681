package org.sheqia.file.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.problem.entity.Rejected;

class FileStoreTest {

    private static final String ID = "01a231a1-18b3-7683-8b21-dedd082d3802";
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path disk;

    private Path root;
    private FileStore store;

    @BeforeEach
    void mount() throws IOException {
        root = Files.createDirectory(disk.resolve("files"));
        store = new FileStore();
        store.folder = root.toString();
    }

    @Test
    void what_is_written_is_read_and_lies_in_the_folder_of_its_last_digits() {
        store.write(ID, BYTES);
        assertThat(store.read(ID)).isEqualTo(BYTES);
        assertThat(root.resolve("02").resolve(ID)).exists();
        assertThat(everything()).hasSize(2);
    }

    @Test
    void a_folder_that_is_gone_is_not_made_again_and_nothing_is_kept() throws IOException {
        store.write(ID, BYTES);
        Files.move(root, disk.resolve("elsewhere"));
        assertThat(store.isThere()).isFalse();
        assertThatThrownBy(() -> store.write(ID, BYTES)).isInstanceOf(Rejected.class).hasMessageContaining("files-away");
        assertThatThrownBy(() -> store.read(ID)).isInstanceOf(Rejected.class).hasMessageContaining("files-away");
        assertThat(root).doesNotExist();
        Files.move(disk.resolve("elsewhere"), root);
        assertThat(store.read(ID)).isEqualTo(BYTES);
    }

    @Test
    void a_file_that_cannot_be_written_leaves_nothing() throws IOException {
        Files.createFile(root.resolve("02"));
        assertThatThrownBy(() -> store.write(ID, BYTES)).isInstanceOf(Rejected.class).hasMessageContaining("files-away");
        assertThat(everything()).hasSize(1);
    }

    @Test
    void what_has_settled_is_named_what_was_never_finished_goes_and_the_rest_stays() throws IOException {
        store.write(ID, BYTES);
        String old = ID.replace("01a2", "01a1");
        store.write(old, BYTES);
        Path part = Files.createFile(root.resolve("02").resolve(ID.replace("01a2", "01a0") + ".part"));
        Path others = Files.createFile(root.resolve("02").resolve("authority.p12"));
        for (Path aged : new Path[] {root.resolve("02").resolve(old), part, others}) {
            Files.setLastModifiedTime(aged, FileTime.from(Files.getLastModifiedTime(root.resolve("02").resolve(ID)).toInstant().minus(Duration.ofDays(3))));
        }
        assertThat(store.settled(2, Duration.ofDays(2))).containsExactly(old);
        assertThat(part).doesNotExist();
        assertThat(others).exists();
        assertThat(root.resolve("02").toFile().list()).hasSize(3);
        assertThat(store.settled(3, Duration.ofDays(2))).isEmpty();
    }

    @Test
    void what_is_put_aside_is_counted_and_takes_no_other_s_place() throws IOException {
        store.write(ID, BYTES);
        assertThat(store.concerns()).isEmpty();
        assertThat(store.lose(ID)).isTrue();
        assertThat(root.resolve("02").resolve(ID)).doesNotExist();
        assertThat(root.resolve("lost").resolve(ID)).hasBinaryContent(BYTES);
        assertThat(store.concerns()).singleElement().asString().startsWith("1 files that no row names lie in lost: ");

        store.write(ID, new byte[] {4});
        assertThat(store.lose(ID)).isFalse();
        assertThat(store.read(ID)).containsExactly(4);
        assertThat(root.resolve("lost").resolve(ID)).hasBinaryContent(BYTES);
    }

    private List<Path> everything() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
