package org.sheqia.server.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be chosen about a demonstration, as system properties ({@code mvn -Prun -Dportal.port=9090}).
 *
 * @param folder   where all data lies
 * @param jar      {@code sheqia.jar}, with its folders {@code lib} and {@code demo} beside it
 * @param keycloak the Keycloak distribution, a zip
 * @param tenants  further tenant files, or empty
 * @param reset    whether to throw away the data of earlier starts
 * @param mail     {@code SMTP_*} for Keycloak and the portal, {@code MESSAGES_*} for the portal; empty where nothing is sent
 */
public record DemoSettings(Path folder, Path jar, Path keycloak, Optional<Path> tenants,
        int portalPort, int identityPort, int databasePort, boolean reset, Map<String, String> mail) {

    private static final Set<String> MAIL = Set.of("SMTP_HOST", "SMTP_PORT", "SMTP_USER", "SMTP_PASSWORD", "SMTP_FROM", "MESSAGES_URL", "MESSAGES_TOKEN");

    public static DemoSettings fromSystemProperties() {
        return new DemoSettings(path("sheqia.folder"), path("sheqia.jar"), path("sheqia.keycloak"),
                Optional.ofNullable(System.getProperty("tenants.dir")).or(() -> Optional.ofNullable(System.getenv("TENANTS_DIR")))
                        .map(folder -> Path.of(folder).toAbsolutePath()),
                Integer.getInteger("portal.port", 8080), Integer.getInteger("identity.port", 8180),
                Integer.getInteger("database.port", 3307), System.getProperty("reset", "false").matches("|true"), mailOf(System.getenv()));
    }

    private static Map<String, String> mailOf(Map<String, String> environment) {
        Map<String, String> mail = new TreeMap<>(environment);
        mail.keySet().retainAll(MAIL);
        return mail;
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }

    /** The movable clock and the sample data, which no portal in production has. */
    public Path sample() {
        return jar.resolveSibling("demo").resolve("sample.jar");
    }

    public URI portalUrl() {
        return URI.create("http://localhost:" + portalPort + "/");
    }

    public URI identityUrl() {
        return URI.create("http://localhost:" + identityPort + "/");
    }

    /** The realm, as it stands in its tokens. */
    public String issuer() {
        return identityUrl() + "realms/sheqia";
    }
}
