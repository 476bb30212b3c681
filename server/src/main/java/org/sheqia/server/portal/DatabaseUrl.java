package org.sheqia.server.portal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JDBC address with the driver's options that pay added to it; what the operator wrote stays. */
final class DatabaseUrl {

    private static final String LOCK_WAIT = "innodb_lock_wait_timeout";
    private static final String LOCKS = LOCK_WAIT + "=20";
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("useServerPrepStmts", "true");
        OPTIONS.put("cachePrepStmts", "true");
        // The driver keeps 25 statements of 256 characters unless told otherwise; ours are more and longer.
        OPTIONS.put("prepStmtCacheSize", "500");
        OPTIONS.put("prepStmtCacheSqlLimit", "8192");
        OPTIONS.put("rewriteBatchedStatements", "true");
        // The driver knows what it has set; else it asks the database before every statement that writes.
        OPTIONS.put("useLocalSessionState", "true");
        // Instants stay what they are whatever the zone of server and machine.
        OPTIONS.put("connectionTimeZone", "UTC");
        OPTIONS.put("forceConnectionTimeZoneToSession", "true");
        // A database that does not answer is given up: when it is asked for a connection, and in the middle of a statement.
        OPTIONS.put("connectTimeout", "3000");
        OPTIONS.put("socketTimeout", "30000");
        // Whoever waits for a lock is told so before that; the database's own 50 s would look like a lost connection.
        OPTIONS.put("sessionVariables", LOCKS);
        // Inside Payara the driver finds the server's key store and fails on it.
        OPTIONS.put("fallbackToSystemKeyStore", "false");
    }

    private DatabaseUrl() {
    }

    /** @param url of the form {@code jdbc:mysql://host:port/database?option=value&…} */
    static String withOptions(String url) {
        StringBuilder full = new StringBuilder(url.contains(LOCK_WAIT) ? url : url.replaceFirst("(?<=[?&]sessionVariables=)[^&]+", "$0," + LOCKS));
        OPTIONS.forEach((option, value) -> {
            if (!url.contains("?" + option + "=") && !url.contains("&" + option + "=")) {
                full.append(full.indexOf("?") < 0 ? '?' : '&').append(option).append('=').append(value);
            }
        });
        return full.toString();
    }
}
