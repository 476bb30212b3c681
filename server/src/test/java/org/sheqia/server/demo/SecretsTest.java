package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.server.StartRefused;

/** Each data folder has secrets of its own, kept for as long as its data. */
class SecretsTest {

    @TempDir
    private Path temporary;

    @Test
    void secretsStayTheSameAtTheNextStart() {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        Secrets first = Secrets.of(folder);

        assertThat(Secrets.of(folder).sealKey()).isEqualTo(first.sealKey());
        assertThat(Secrets.of(folder).database()).isEqualTo(first.database());
    }

    @Test
    void noTwoFoldersShareASecret() {
        Secrets one = Secrets.of(DataFolder.open(temporary.resolve("a")));
        Secrets other = Secrets.of(DataFolder.open(temporary.resolve("b")));

        assertThat(one.sealKey()).isNotEqualTo(other.sealKey());
        assertThat(one.database()).isNotEqualTo(other.database()).isNotEqualTo(one.reader()).isNotEqualTo(one.identityDatabase());
    }

    @Test
    void sealKeyHasThirtyTwoBytes() {
        assertThat(Base64.getDecoder().decode(Secrets.of(DataFolder.open(temporary.resolve("a"))).sealKey())).hasSize(32);
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        Secrets.of(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.secrets()))).isEqualTo("rw-------");
    }

    @Test
    void dataWithoutTheirSecretsAreNotGivenNewOnes() throws Exception {
        DataFolder folder = DataFolder.open(temporary.resolve("a"));
        Files.createDirectories(folder.mariadb().resolve("data"));

        assertThatThrownBy(() -> Secrets.of(folder)).isInstanceOf(StartRefused.class).hasMessageContaining("lost their keys");
    }
}
