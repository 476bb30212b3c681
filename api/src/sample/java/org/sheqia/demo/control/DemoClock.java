package org.sheqia.demo.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.sheqia.calendar.control.MovableClock;

/** The clock of the demo and test profiles: so far ahead of the database's as one row says, in microseconds. */
@ApplicationScoped
public class DemoClock implements MovableClock {

    private static final String READ = "select timestampadd(microsecond, (select ahead from demo_clock where id = 1), utc_timestamp(6))";
    private static final String SHOW = "update demo_clock set ahead = timestampdiff(microsecond, utc_timestamp(6), ?) where id = 1";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource portal;

    @Override
    public String query() {
        return READ;
    }

    @Override
    public void show(Instant instant) {
        try (Connection connection = portal.getConnection(); PreparedStatement statement = connection.prepareStatement(SHOW)) {
            statement.setObject(1, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
