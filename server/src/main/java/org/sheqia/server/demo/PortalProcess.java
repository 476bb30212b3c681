package org.sheqia.server.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.server.Probe;

/** The portal, started just as an operator would: {@code java -jar sheqia.jar} with an environment. */
final class PortalProcess {

    static final String NAME = "portal";
    /** The first start also loads the sample fair. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DemoSettings settings;
    private final DataFolder folder;

    PortalProcess(DemoSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Returns at once; {@link #awaitReady} tells when it can be used. */
    Child start(Secrets secrets) {
        Path jar = settings.jar();
        return Child.start(NAME, folder, folder.root(), environment(secrets),
                // A demonstration starts often and works little: the quick compiler alone takes a third of the processor time off a start.
                List.of(Child.java(), "-Dsheqia.folder=" + folder.root(), "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-jar", jar.toString()));
    }

    void awaitReady(Child child) {
        Probe probe = new Probe(settings.portalUrl());
        Until.ready(child, PATIENCE, () -> probe.problem().isEmpty());
    }

    private Map<String, String> environment(Secrets secrets) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PORTAL_PROFILE", "demo");
        environment.put("SAMPLE_JAR", settings.sample().toString());
        environment.put("PORTAL_URL", settings.portalUrl().toString());
        environment.put("HTTP_PORT", Integer.toString(settings.portalPort()));
        environment.put("DB_URL", "jdbc:mysql://127.0.0.1:" + settings.databasePort() + "/sheqia?sslMode=DISABLED");
        environment.put("DB_USER", "sheqia");
        environment.put("DB_PASSWORD", secrets.database());
        environment.put("DB_READER_USER", "sheqia_reader");
        environment.put("DB_READER_PASSWORD", secrets.reader());
        environment.put("OIDC_ISSUER", settings.issuer());
        environment.put("SEAL_KEY", secrets.sealKey());
        environment.put("IDP_ADMIN_CLIENT_ID", "sheqia-members");
        environment.put("IDP_ADMIN_CLIENT_SECRET", secrets.members());
        environment.put("FILES_DIR", folder.files().toString());
        environment.put("WORK_DIR", folder.work().toString());
        settings.tenants().ifPresent(tenants -> environment.put("TENANTS_DIR", tenants.toString()));
        environment.putAll(settings.mail());
        return environment;
    }
}
