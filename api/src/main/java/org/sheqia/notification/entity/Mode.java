package org.sheqia.notification.entity;

/** How notices of a topic come to a person. What is official stands in the portal whatever is chosen. */
public enum Mode {
    /** At once by mail what asks for an act, the rest once a day. */
    USUAL,
    /** All at once by mail. */
    AT_ONCE,
    /** All once a day by mail. */
    DIGEST,
    /** In the portal only. */
    PORTAL,
    /** Not at all, but for what is official. */
    OFF;

    /** @param asks whether somebody has to act on it */
    public boolean isAtOnce(boolean asks) {
        return this == AT_ONCE || this == USUAL && asks;
    }

    /** Whether anything of it leaves the portal. */
    public boolean isHeardOutside() {
        return this != PORTAL && this != OFF;
    }

    /** @param asks whether somebody has to act on it */
    public boolean isDaily(boolean asks) {
        return this == DIGEST || this == USUAL && !asks;
    }
}
