package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which servers are new enough, by what they say of themselves. */
class DatabaseCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.11.18-MariaDB-0+deb12u1", "10.11.2-MariaDB", "11.4.5-MariaDB", "12.1.2-MariaDB-log", "8.4.0", "9.7.0-commercial"})
    void these_are(String version) {
        assertThat(DatabaseCheck.tooOld(version)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.6.22-MariaDB", "5.5.5-10.11.18-MariaDB", "8.0.43", "5.7.44-log", "unknown"})
    void these_are_not_and_are_named(String version) {
        assertThat(DatabaseCheck.tooOld(version)).hasValueSatisfying(line -> assertThat(line).contains(version, "MySQL 8.4", "MariaDB 10.11"));
    }
}
