package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeapErrorsTest {

    @Test
    void this_one_goes_on() {
        assertThat(HeapErrors.advice()).hasValueSatisfying(line -> assertThat(line).contains("-XX:+ExitOnOutOfMemoryError").doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource({"-XX:+ExitOnOutOfMemoryError, 0", "-XX:-ExitOnOutOfMemoryError, 1"})
    void whoever_is_started_with_the_option_is_told_nothing(String option, int advices) throws Exception {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option, "-cp", System.getProperty("java.class.path"),
                Asking.class.getName()).inheritIO().start();
        assertThat(java.waitFor()).isEqualTo(advices);
    }

    /** Ends with how much advice there was. */
    static final class Asking {

        public static void main(String[] args) {
            System.exit(HeapErrors.advice().isPresent() ? 1 : 0);
        }
    }
}
