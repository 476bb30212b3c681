package org.sheqia.bid.control;

import java.nio.charset.StandardCharsets;

/**
 * What stands on something sealed, and is bound to it (the associated data of AES-GCM): it opens nowhere but where it was
 * put, so that no envelope can lie in another bid's place, or an older one in its own.
 */
record Label(String text) {

    static Label draft(String bid) {
        return new Label("draft\n" + bid);
    }

    static Label envelope(String bid, int edition) {
        return new Label("envelope\n" + bid + "\n" + edition);
    }

    static Label document(String bid, String file) {
        return new Label("document\n" + bid + "\n" + file);
    }

    static Label trace(String bid, int number) {
        return new Label("trace\n" + bid + "\n" + number);
    }

    static Label list(String ownerSeal) {
        return new Label("list\n" + ownerSeal);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
