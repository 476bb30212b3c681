package org.sheqia.notification.control;

import java.io.IOException;
import org.sheqia.notification.entity.Letter;

/** Takes letters of one channel along, one after the other. */
interface Carrier extends AutoCloseable {

    /**
     * @throws Refused     when it never will be taken
     * @throws IOException when it is to be tried again
     */
    void send(Letter letter) throws IOException, Refused;

    /** Whether it takes further ones after it has not taken one: the fault was the letter's. */
    default boolean holds() {
        return false;
    }

    @Override
    default void close() {
        // What holds nothing open has nothing to close.
    }

    /** Makes ready what takes letters along. */
    interface Opening {

        Carrier open() throws IOException;
    }

    /** It will not be taken, however often it is sent. */
    class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }
}
