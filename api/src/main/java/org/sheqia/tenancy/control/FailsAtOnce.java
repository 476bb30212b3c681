package org.sheqia.tenancy.control;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Where the database has gone whoever asks is told at once. EclipseLink itself would try three times with five seconds between,
 * each on a thread of the server; which connections are good is the pool's to know.
 */
public class FailsAtOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
            login.setConnectionHealthValidatedOnError(false);
            login.setQueryRetryAttemptCount(0);
        }
    }
}
