package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheqia.server.StartRefused;

/** A start, and above all a reset, touches no folder that is not its own. */
class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void folderWithOtherThingsInItIsRefused() throws Exception {
        Files.writeString(temporary.resolve("thesis.odt"), "years of work");

        assertThatThrownBy(() -> DataFolder.open(temporary)).isInstanceOf(StartRefused.class).hasMessageContaining("-Dsheqia.folder");
        assertThat(temporary.resolve("thesis.odt")).exists();
    }

    @Test
    void resetThrowsAwayDataAndSecretsButNotTheBuiltKeycloak() throws Exception {
        DataFolder folder = DataFolder.open(temporary);
        Secrets.of(folder);
        Files.createDirectories(folder.mariadb().resolve("data"));
        Files.createDirectories(folder.files());
        Files.createDirectories(folder.keycloak());

        folder.reset();

        assertThat(folder.mariadb()).doesNotExist();
        assertThat(folder.files()).doesNotExist();
        assertThat(folder.secrets()).doesNotExist();
        assertThat(folder.keycloak()).exists();
    }

    @Test
    void logOfTheStartBeforeIsKept() throws Exception {
        DataFolder folder = DataFolder.open(temporary);
        Files.writeString(folder.freshLog("portal"), "first start");

        assertThat(folder.freshLog("portal")).doesNotExist();
        assertThat(folder.logs().resolve("portal.1.log")).hasContent("first start");
    }

    @Test
    void firstStartThatWasCutShortIsKnownAtTheNext() throws Exception {
        DataFolder.open(temporary).begun();

        assertThat(DataFolder.open(temporary).isIncomplete()).isTrue();
        DataFolder.open(temporary).completed();
        assertThat(DataFolder.open(temporary).isIncomplete()).isFalse();
    }
}
