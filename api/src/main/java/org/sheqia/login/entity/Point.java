package org.sheqia.login.entity;

import java.time.Instant;
import org.sheqia.realm.RealmRule;

/**
 * One point of the realm, as it was found.
 *
 * @param reason why it need not hold, by the operator's settings; null where that is not said
 * @param since  since when it was found so, in this run of the portal
 */
public record Point(RealmRule rule, Finding finding, String reason, Instant since) {

    /** What was found. */
    public enum Finding {
        /** As it should be. */
        HELD,
        /** Not so, and the operator answers for it. */
        EXCEPTED,
        /** Not so, and nobody answers for it. */
        MISSING,
        /** The realm did not tell. */
        UNREAD
    }

    /** True when logins may be open as far as this point is concerned. */
    public boolean isAnswered() {
        return finding == Finding.HELD || finding == Finding.EXCEPTED;
    }
}
