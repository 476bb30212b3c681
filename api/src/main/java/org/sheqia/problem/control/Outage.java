package org.sheqia.problem.control;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What of a failure is the database's state rather than a fault: it is worth asking again a little later. */
public enum Outage {
    /** It cannot be reached, is starting or stopping, or has closed the connection. */
    DATABASE_AWAY("database-away"),
    /** It can be read only, while another takes over or an operator works on it. */
    DATABASE_READ_ONLY("database-read-only"),
    /** All connections are in use. */
    TOO_MUCH_AT_ONCE("too-much-at-once");

    /** SQL states of a connection that is not there. */
    private static final String CONNECTION = "08";
    /** Too many connections; shutdown in progress; killed; the host is blocked. */
    private static final Set<Integer> AWAY = Set.of(1040, 1053, 1129, 1927);
    /** Refused by an option, which is {@code --read-only} or {@code --super-read-only}; read-only transaction; read-only mode. */
    private static final Set<Integer> READ_ONLY = Set.of(1290, 1792, 1836);
    /** As the pool says it. */
    private static final String ALL_IN_USE = "max-wait-time";
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private final String slug;

    Outage(String slug) {
        this.slug = slug;
    }

    public static Optional<Outage> of(Throwable failure) {
        boolean none = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains(ALL_IN_USE)) {
                return Optional.of(TOO_MUCH_AT_ONCE);
            }
            if (cause instanceof SQLException sql && READ_ONLY.contains(sql.getErrorCode())) {
                return Optional.of(DATABASE_READ_ONLY);
            }
            none |= said.startsWith(NO_CONNECTION) || cause instanceof SQLException sql
                    && (AWAY.contains(sql.getErrorCode()) || sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION));
        }
        return none ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    /** As problems name it. */
    public String slug() {
        return slug;
    }
}
