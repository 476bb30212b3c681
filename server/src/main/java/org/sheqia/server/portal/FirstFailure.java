package org.sheqia.server.portal;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers the first severe thing that was logged: the cause of a failed deployment stands only there. */
final class FirstFailure extends Handler {

    private volatile String line;

    void listen() {
        setLevel(Level.SEVERE);
        Logger.getLogger("").addHandler(this);
    }

    String line() {
        return line == null ? "the log says why" : line;
    }

    @Override
    public void publish(LogRecord entry) {
        if (line == null && isLoggable(entry)) {
            line = entry.getThrown() == null ? firstLine(entry.getMessage()) : firstLine(root(entry.getThrown()).toString());
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String firstLine(String text) {
        return text == null ? null : text.lines().findFirst().orElse(null);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
