package org.sheqia.security.control;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;

/** When the caller last proved who it is. Acts that bind need a login of the last five minutes. */
@RequestScoped
public class FreshLogin {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private Duration age;

    /** @param loggedIn the token's {@code auth_time}, or null; {@code tokenTime} the real time now */
    public void was(Instant loggedIn, Instant tokenTime) {
        age = loggedIn == null ? null : Duration.between(loggedIn, tokenTime);
    }

    /** The sample fair signs in the name of its people. */
    public void now() {
        age = Duration.ZERO;
    }

    /** @throws Rejected {@code login-not-fresh} */
    public void require() {
        if (age == null || age.compareTo(FRESH) > 0) {
            throw Rejected.forbidden("login-not-fresh");
        }
    }
}
