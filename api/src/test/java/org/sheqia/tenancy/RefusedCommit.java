package org.sheqia.tenancy;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.jdbc.interceptors.ConnectionLifecycleInterceptor;
import com.mysql.cj.log.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Properties;

/** Part of the driver in the tests: a commit is refused as a database in a cluster refuses it, as often as the thread that commits has asked for. */
public class RefusedCommit implements ConnectionLifecycleInterceptor {

    private static final ThreadLocal<Integer> LEFT = ThreadLocal.withInitial(() -> 0);

    private Connection connection;

    /** The next commits of this thread lose to somebody else's. */
    static void next(int times) {
        LEFT.set(times);
    }

    @Override
    public boolean commit() throws SQLException {
        if (LEFT.get() > 0) {
            LEFT.set(LEFT.get() - 1);
            connection.rollback();
            throw new SQLException("Deadlock found when trying to get lock; try restarting transaction", "40001", 1213);
        }
        return true;
    }

    @Override
    public ConnectionLifecycleInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        this.connection = (Connection) connection;
        return this;
    }

    @Override
    public boolean rollback() {
        return true;
    }

    @Override
    public boolean rollback(Savepoint savepoint) {
        return true;
    }

    @Override
    public boolean setAutoCommit(boolean automatic) {
        return true;
    }

    @Override
    public boolean setDatabase(String name) {
        return true;
    }

    @Override
    public boolean transactionBegun() {
        return true;
    }

    @Override
    public boolean transactionCompleted() {
        return true;
    }

    @Override
    public void close() {
        // Nothing is kept.
    }

    @Override
    public void destroy() {
        // Nothing is kept.
    }
}
