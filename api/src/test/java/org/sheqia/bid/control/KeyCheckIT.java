package org.sheqia.bid.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.sql.Connection;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.security.control.Keys;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** A portal with another key than the one that its bids are sealed with does not start, nor make its key the right one. */
@ArquillianTest
@RunAsClient
class KeyCheckIT {

    private static final byte[] RIGHT = new byte[32];
    private static final byte[] OTHER = new byte[32];

    static {
        OTHER[0] = 1;
    }

    @ArquillianResource
    URI portal;

    @BeforeEach
    void a_project_with_a_box() {
        Database.firstMorning();
        new Fair(portal).published("dali");
    }

    @Test
    void the_key_of_before_is_taken_and_another_is_not() throws Exception {
        try (Connection database = Database.connect()) {
            assertThatCode(() -> with(RIGHT).check(database)).doesNotThrowAnyException();
            assertThatThrownBy(() -> with(OTHER).check(database)).hasMessageContaining("SEAL_KEY");
        }
    }

    @Test
    void where_no_key_is_known_yet_it_has_to_open_what_was_sealed() throws Exception {
        Database.update("delete from key_check");
        try (Connection database = Database.connect()) {
            assertThatThrownBy(() -> with(OTHER).check(database)).hasMessageContaining("SEAL_KEY");
            assertThatCode(() -> with(RIGHT).check(database)).doesNotThrowAnyException();
        }
    }

    private static KeyCheck with(byte[] key) {
        KeyCheck check = new KeyCheck();
        check.keys = Keys.of(Base64.getEncoder().encodeToString(key));
        check.sealing = Sealing.with(check.keys);
        return check;
    }
}
