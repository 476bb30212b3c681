package org.sheqia.server.portal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.sheqia.realm.RealmExceptions;

/**
 * What an operator decides, read from the environment. The table in this module's README explains each.
 *
 * @param profile    {@code production} or {@code demo}; the latter has a movable clock and sample data
 * @param issuer     the realm of the identity server, as it stands in its tokens
 * @param sealKey    base64 of 32 bytes
 * @param realmExceptions points of the realm that need not hold, each with a reason; or empty
 * @param firstAdmin Keycloak's id of whoever administers the district while nobody else does, or empty
 * @param firstAdminName that person's name, as records show it, or empty
 * @param idpClient  the service account that reads the realm, or empty
 * @param workFolder where Payara unpacks the wars, or empty for a temporary folder
 * @param operation  how the process is run
 * @param limits     whom to believe where a request comes from, and how many requests there may be
 * @param sample     the jar with the movable clock and the sample data; empty in production
 */
record Settings(String profile, String host, int port, URI url, DatabaseLogin database, DatabaseLogin reader,
        String issuer, String sealKey, Optional<String> idpClient, Optional<String> idpSecret, Optional<Mail> mail, Optional<Gate> gate, Signatures signatures,
        String realmExceptions, Optional<String> firstAdmin, Optional<String> firstAdminName, Path files, Optional<Path> tenants, Optional<Path> workFolder,
        Optional<Path> sample, Operation operation, Limits limits) {

    private static final int SEAL_KEY_BYTES = 32;

    /** What is missing or malformed is noted in the environment, and empty here. */
    static Settings read(Environment env) {
        String host = env.optional("HTTP_HOST").orElse("127.0.0.1");
        int port = env.port("HTTP_PORT", 8080);
        String profile = profile(env);
        String url = databaseUrl(env);
        return new Settings(profile, host, port, portalUrl(env, host, port),
                owner(env),
                login(env, url, "DB_READER_USER", "DB_READER_PASSWORD", "a user that may only SELECT"),
                issuer(env), sealKey(env), env.optional("IDP_ADMIN_CLIENT_ID"), idpSecret(env), Mail.read(env), Gate.read(env), Signatures.read(env),
                realmExceptions(env), firstAdmin(env), env.optional("FIRST_ADMIN_NAME"),
                Path.of(env.optional("FILES_DIR").orElse("files")).toAbsolutePath(),
                env.optional("TENANTS_DIR").map(Path::of), env.optional("WORK_DIR").map(Path::of), sample(env),
                Operation.read(env, port, profile.equals("demo")), Limits.read(env));
    }

    /** Who makes and changes the tables. */
    static DatabaseLogin owner(Environment env) {
        return login(env, databaseUrl(env), "DB_USER", "DB_PASSWORD", "the user that owns the portal's tables");
    }

    boolean demo() {
        return profile.equals("demo");
    }

    private static String profile(Environment env) {
        return env.oneOf("PORTAL_PROFILE", "production", "production", "demo");
    }

    private static Optional<Path> sample(Environment env) {
        if (!env.optional("PORTAL_PROFILE").orElse("production").equals("demo")) {
            return Optional.empty();
        }
        Optional<Path> jar = env.optional("SAMPLE_JAR").map(Path::of).filter(Files::isRegularFile);
        if (jar.isEmpty()) {
            env.problem("PORTAL_PROFILE is demo, but the demonstration is not here: start it with mvn -Prun, or leave PORTAL_PROFILE out");
        }
        return jar;
    }

    private static String databaseUrl(Environment env) {
        String url = env.required("DB_URL", "set it to the database's address, jdbc:mysql://host:3306/sheqia");
        if (!url.isEmpty() && !url.matches("jdbc:mysql://[^/]+/[^?]+(\\?.*)?")) {
            env.problem("DB_URL is “%s”: write it as jdbc:mysql://host:3306/sheqia, for MariaDB too".formatted(url));
            return "";
        }
        return url.isEmpty() ? url : DatabaseUrl.withOptions(url);
    }

    private static DatabaseLogin login(Environment env, String url, String user, String password, String meaning) {
        return new DatabaseLogin(url, env.required(user, "set it to " + meaning),
                env.required(password, "set it to the password of " + user), user, password);
    }

    private static String issuer(Environment env) {
        String issuer = env.required("OIDC_ISSUER", "set it to the Keycloak realm, https://host/realms/sheqia");
        if (!issuer.isEmpty() && !issuer.matches("https?://[^/]+(/.+)?/realms/[^/]+")) {
            env.problem("OIDC_ISSUER is “%s”: write it as https://host/realms/sheqia, without a slash at the end".formatted(issuer));
            return "";
        }
        return issuer;
    }

    static String sealKey(Environment env) {
        String make = "make one with: openssl rand -base64 32";
        String key = env.required("SEAL_KEY", make + " (and keep it: without it no sealed bid can be opened)");
        try {
            int bytes = Base64.getDecoder().decode(key).length;
            if (!key.isEmpty() && bytes != SEAL_KEY_BYTES) {
                env.problem("SEAL_KEY has %d bytes instead of %d: %s".formatted(bytes, SEAL_KEY_BYTES, make));
            }
        } catch (IllegalArgumentException e) {
            env.problem("SEAL_KEY is not base64: " + make);
        }
        return key;
    }

    private static Optional<String> idpSecret(Environment env) {
        Optional<String> secret = env.optional("IDP_ADMIN_CLIENT_SECRET");
        if (env.optional("IDP_ADMIN_CLIENT_ID").isPresent() != secret.isPresent()) {
            env.problem("IDP_ADMIN_CLIENT_ID and IDP_ADMIN_CLIENT_SECRET belong together: set both to invite members, or neither");
        }
        return secret;
    }

    private static String realmExceptions(Environment env) {
        String exceptions = env.optional("REALM_EXCEPTIONS").orElse("");
        try {
            RealmExceptions.parse(exceptions);
        } catch (IllegalArgumentException e) {
            env.problem("REALM_EXCEPTIONS: " + e.getMessage());
        }
        return exceptions;
    }

    private static Optional<String> firstAdmin(Environment env) {
        Optional<String> id = env.optional("FIRST_ADMIN");
        if (id.isPresent() && !id.get().matches("[0-9a-fA-F-]{36}")) {
            env.problem("FIRST_ADMIN is “%s”: set it to the id of a user, as Keycloak's console shows it".formatted(id.get()));
            return Optional.empty();
        }
        return id;
    }

    private static URI portalUrl(Environment env, String host, int port) {
        String local = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
        String url = env.optional("PORTAL_URL").orElse("http://" + local + ":" + port + "/");
        if (!url.matches("https?://[^/?#\\s]+/([^?#\\s]*/)?")) {
            env.problem("PORTAL_URL is “%s”: write the address that people use, https://host/, with a slash at the end".formatted(url));
            return URI.create("http://localhost/");
        }
        return URI.create(url);
    }
}
