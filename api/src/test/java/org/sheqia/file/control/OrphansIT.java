package org.sheqia.file.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.sheqia.tenancy.control.TenantScope;

/** Inside the container: what no row names is put aside, and nothing else. */
@ArquillianTest
class OrphansIT {

    private static final byte[] BYTES = {'a'};

    @Inject
    TenantScope scope;

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    @Inject
    Orphans orphans;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Test
    void a_file_that_no_row_names_is_put_aside_after_two_days_and_health_says_so() throws Exception {
        String ending = ending(0);
        String first = kept(ending);
        String second = kept(ending);
        String orphan = written(ending);
        String young = written(ending);
        age(first, second, orphan);

        assertEquals(1, orphans.sweep(Integer.parseInt(ending, 16)));

        assertFalse(Files.exists(path(orphan)));
        assertArrayEquals(BYTES, Files.readAllBytes(lost(orphan)));
        assertTrue(store.concerns().get(0).matches("[0-9]+ files that no row names lie in lost: .*"));
        for (String stays : new String[] {first, second, young}) {
            assertTrue(Files.exists(path(stays)));
        }
    }

    @Test
    void where_most_files_are_of_another_database_all_stay() throws Exception {
        String ending = ending(1);
        String known = kept(ending);
        String one = written(ending);
        String other = written(ending);
        age(known, one, other);

        assertEquals(0, orphans.sweep(Integer.parseInt(ending, 16)));

        assertTrue(Files.exists(path(one)) && Files.exists(path(other)));
    }

    private String kept(String ending) throws Exception {
        String id = id(ending);
        transaction.begin();
        scope.enter("dali");
        files.keepSealed(UUID.randomUUID().toString(), id, "a.txt", BYTES, BYTES);
        transaction.commit();
        return id;
    }

    private String written(String ending) {
        String id = id(ending);
        store.write(id, BYTES);
        return id;
    }

    /** A folder at random, each test with others. */
    private static String ending(int odd) {
        return "%02x".formatted(2 * new SecureRandom().nextInt(FileStore.FOLDERS / 2) + odd);
    }

    private static String id(String ending) {
        return UUID.randomUUID().toString().substring(0, 34) + ending;
    }

    private static void age(String... ids) throws IOException {
        for (String id : ids) {
            Files.setLastModifiedTime(path(id), FileTime.from(Files.getLastModifiedTime(path(id)).toInstant().minus(Duration.ofDays(3))));
        }
    }

    private static Path lost(String id) {
        return path(id).getParent().resolveSibling("lost").resolve(id);
    }

    private static Path path(String id) {
        return Path.of(ConfigProvider.getConfig().getValue("portal.files.dir", String.class), id.substring(34), id);
    }
}
