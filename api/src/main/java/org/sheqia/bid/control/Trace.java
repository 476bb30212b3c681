package org.sheqia.bid.control;

import java.time.Instant;

/**
 * Who did what with a bid, when; sealed until the box is opened.
 *
 * @param act {@code submitted}, {@code confirmed} or {@code withdrawn}
 */
record Trace(String creditCode, String sub, String name, String act, Instant at) {
}
