package org.sheqia.problem.control;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.transaction.xa.XAException;

/** What of a failure is the database's state rather than a fault: it is worth asking again a little later. */
public enum Outage {
    /** It cannot be reached, is starting or stopping, or has closed the connection. */
    DATABASE_AWAY("database-away"),
    /** It can be read only, while another takes over or an operator works on it. */
    DATABASE_READ_ONLY("database-read-only"),
    /** All connections are in use. */
    ALL_IN_USE("all-in-use");

    /** SQL states of a connection that is not there. */
    private static final String CONNECTION = "08";
    /** Too many connections; a member that is not of its cluster; shutdown in progress; the host is blocked; a commit that could not be; interrupted; killed. */
    private static final Set<Integer> AWAY = Set.of(1040, 1047, 1053, 1129, 1180, 1317, 1927);
    /** Refused by an option, which is {@code --read-only} or {@code --super-read-only}; read-only transaction; read-only mode. */
    private static final Set<Integer> READ_ONLY = Set.of(1290, 1792, 1836);
    /** As the pool says it. */
    private static final String MAX_WAIT = "max-wait-time";
    private static final String NO_CONNECTION = "Connection could not be allocated";

    private final String slug;

    Outage(String slug) {
        this.slug = slug;
    }

    public static Optional<Outage> of(Throwable failure) {
        if (any(failure, cause -> said(cause).contains(MAX_WAIT))) {
            return Optional.of(ALL_IN_USE);
        }
        if (any(failure, cause -> cause instanceof SQLException sql && READ_ONLY.contains(sql.getErrorCode()))) {
            return Optional.of(DATABASE_READ_ONLY);
        }
        return any(failure, Outage::isAway) ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    /** Whether the failure says by its SQL state that the connection is gone: of that a log needs no more. */
    public static boolean isPlain(Throwable failure) {
        return any(failure, Outage::isConnection);
    }

    private static boolean isAway(Throwable cause) {
        return isConnection(cause) || said(cause).contains(NO_CONNECTION)
                || cause instanceof SQLException sql && AWAY.contains(sql.getErrorCode())
                || cause instanceof XAException xa && xa.errorCode == XAException.XAER_RMERR && !Conflict.is(xa);
    }

    private static boolean isConnection(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> is) {
        return Conflict.causes(failure).anyMatch(is);
    }

    private static String said(Throwable cause) {
        return String.valueOf(cause.getMessage());
    }

    /** As problems name it. */
    public String slug() {
        return slug;
    }
}
