package org.sheqia.problem.control;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** What of a failure is that somebody else was first: what was tried is decided anew, and as a whole. */
public final class Conflict {

    private static final String STATE = "40001";
    private static final int DUPLICATE_KEY = 1062;
    /** A lock time-out; a row that has changed since it was read. */
    private static final Set<Integer> CODES = Set.of(DUPLICATE_KEY, 1205, 1020);
    /** At a commit, where a cluster tells it, the container keeps of the database's exception only what it says. */
    private static final Pattern WORDS = Pattern.compile("(?i)deadlock|TransactionRollback|lock wait|\\b(40001|1213|1205)\\b");

    private Conflict() {
    }

    public static boolean is(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && (STATE.equals(sql.getSQLState()) || CODES.contains(sql.getErrorCode()))
                || cause instanceof XAException && WORDS.matcher(String.valueOf(cause.getMessage())).find());
    }

    /** Which value of which key is there already, in the database's words; empty where it is not that. */
    public static Optional<String> duplicate(Throwable failure) {
        return causes(failure).filter(cause -> cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY)
                .map(cause -> String.valueOf(cause.getMessage())).findFirst();
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
