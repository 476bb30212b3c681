package org.sheqia.demo.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Puts the sample's messages in the order in which they were sent. A message's place is its id, which tells when it was
 * made; those of the sample are made project by project, not day by day.
 */
@Dependent
public class SampleMessages {

    /** The first 48 bits of such an id are the milliseconds of its making (RFC 9562, version 7). */
    private static final String MILLIS = "lpad(lower(hex(timestampdiff(microsecond, '1970-01-01', sent_at) div 1000)), 12, '0')";
    private static final String IN_ORDER = "update notification set id = concat(left(" + MILLIS + ", 8), '-', right(" + MILLIS + ", 4), substring(id, 14))";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource portal;

    void inOrder() {
        try (Connection connection = portal.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(IN_ORDER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
