package org.sheqia.server.demo;

/** What the database server reads at each start: databases, users and their rights, made again without harm. */
final class DatabaseUsers {

    private DatabaseUsers() {
    }

    static String sql(Secrets secrets) {
        return """
                CREATE DATABASE IF NOT EXISTS sheqia CHARACTER SET utf8mb4;
                CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER 'sheqia'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON sheqia.* TO 'sheqia'@'127.0.0.1';
                CREATE OR REPLACE USER 'sheqia_reader'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT SELECT ON sheqia.* TO 'sheqia_reader'@'127.0.0.1';
                CREATE OR REPLACE USER 'keycloak'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL ON keycloak.* TO 'keycloak'@'127.0.0.1';
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
                FLUSH PRIVILEGES;
                """.formatted(secrets.database(), secrets.reader(), secrets.identityDatabase());
    }
}
