package org.sheqia.server.portal;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tries a database login before anything is started: reachable, right password, new enough. */
final class DatabaseCheck {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final int NO_RIGHTS = 1044;
    private static final int TOO_MANY = 1040;

    private final Path driverJar;

    /** @param driverJar Connector/J; loaded for the check only, so that the server's class path stays free of it */
    DatabaseCheck(Path driverJar) {
        this.driverJar = driverJar;
    }

    /** @return the line to show, or empty; a login that is not complete has been noted before and is not tried */
    Optional<Finding> problem(DatabaseLogin login) {
        if (login.url().isEmpty() || login.user().isEmpty() || login.password().isEmpty()) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("socketTimeout", "5000");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driverJar.toUri().toURL()})) {
            Driver driver = (Driver) loader.loadClass("com.mysql.cj.jdbc.Driver").getDeclaredConstructor().newInstance();
            try (Connection connection = driver.connect(login.url(), properties);
                    Statement statement = connection.createStatement(); ResultSet version = statement.executeQuery("select version()")) {
                version.next();
                return tooOld(version.getString(1)).map(line -> new Finding(line, false));
            }
        } catch (SQLException e) {
            return Optional.of(new Finding(line(login, e), away(e)));
        } catch (IOException | ReflectiveOperationException e) {
            return Optional.of(new Finding("The database driver " + driverJar + " cannot be read: copy the folder lib together with sheqia.jar", false));
        }
    }

    /** @param version as the server itself says it: in the greeting that the driver reads, MariaDB 10 calls itself 5.5.5 for the sake of old replicas */
    static Optional<String> tooOld(String version) {
        Matcher number = VERSION.matcher(version);
        boolean enough = number.lookingAt() && Integer.parseInt(number.group(1)) * 100 + Integer.parseInt(number.group(2)) >= (version.contains("MariaDB") ? 1011 : 804);
        return enough ? Optional.empty() : Optional.of("The database is %s: use MySQL 8.4 or newer, or MariaDB 10.11 or newer".formatted(version));
    }

    /** It does not answer, or takes nobody now; not, that it refuses. */
    private static boolean away(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("08") || e.getErrorCode() == TOO_MANY;
    }

    private static String line(DatabaseLogin login, SQLException e) {
        String place = login.url().replaceFirst("\\?.*", "");
        return switch (e.getErrorCode()) {
            case WRONG_PASSWORD -> "The database refuses %s “%s”: check it and %s".formatted(
                    login.userSetting(), login.user(), login.passwordSetting());
            case NO_SUCH_DATABASE -> "DB_URL %s names a database that does not exist: create it, or correct the name".formatted(place);
            case NO_RIGHTS -> "%s “%s” may not use the database of %s: grant it".formatted(login.userSetting(), login.user(), place);
            default -> "DB_URL %s cannot be reached (%s): check host, port and that the database runs".formatted(
                    place, firstLine(e));
        };
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("no reason given");
    }
}
