package org.sheqia.server.demo;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sheqia.server.Port;
import org.sheqia.server.StartRefused;
import org.sheqia.server.realm.DemoAccounts;
import org.sheqia.server.realm.RealmDocument;
import org.sheqia.tenantconfig.BrokenConfiguration;
import org.sheqia.tenantconfig.TenantCatalog;

/**
 * One start of everything. Keycloak is prepared while the database starts, and starts while the portal does: on two
 * cores that is as quick as the slower of both.
 */
public final class DemoStart {

    private final DemoSettings settings;
    private final Running running;

    public DemoStart(DemoSettings settings, Running running) {
        this.settings = settings;
        this.running = running;
    }

    /**
     * Returns when all is ready.
     *
     * @throws StartRefused when something outside keeps it from starting
     */
    public void start() {
        long began = System.nanoTime();
        DataFolder folder = DataFolder.open(settings.folder());
        System.setProperty("org.slf4j.simpleLogger.logFile", folder.launcherLog().toString());
        endLeftovers(folder);
        if (settings.reset() || folder.isIncomplete()) {
            Console.say("reset", settings.reset() ? "throwing away the data of earlier starts" : "the first start was cut short: beginning it again");
            folder.reset();
        }
        requirePorts();
        running.occupy(folder.run());
        boolean fresh = Files.notExists(folder.secrets());
        if (fresh) {
            folder.begun();
        }
        Secrets secrets = Secrets.of(folder);
        TenantCatalog catalog = tenants();
        KeycloakHome home = new KeycloakHome(folder.keycloak(), settings.keycloak());
        CompletableFuture<Void> prepared = CompletableFuture.runAsync(() -> prepare(home, folder), DemoStart::inThread);
        startDatabase(folder, secrets);
        PortalProcess portal = new PortalProcess(settings, folder);
        Child portalChild = running.add(() -> portal.start(secrets));
        Console.say("portal", "starting Payara Micro with api and web" + (fresh ? "; loading the sample fair" : ""));
        join(prepared);
        CompletableFuture<Void> identity = CompletableFuture.runAsync(() -> startIdentity(folder, secrets, catalog, home), DemoStart::inThread);
        portal.awaitReady(portalChild);
        Console.say("portal", "ready");
        join(identity);
        folder.completed();
        Console.print(new StartTable(settings, catalog).text(began));
    }

    private void endLeftovers(DataFolder folder) {
        List<String> ended = new Leftovers(folder.run()).end();
        if (!ended.isEmpty()) {
            Console.say("leftovers", "ended what a killed start had left: " + String.join(", ", ended));
        }
    }

    private void requirePorts() {
        List<String> problems = new ArrayList<>();
        new Port("127.0.0.1", settings.portalPort()).problem("the portal", "-Dportal.port=8090").ifPresent(problems::add);
        new Port("127.0.0.1", settings.identityPort()).problem("Keycloak", "-Didentity.port=8190").ifPresent(problems::add);
        new Port("127.0.0.1", settings.databasePort()).problem("the database", "-Ddatabase.port=3317").ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
    }

    private TenantCatalog tenants() {
        try {
            return TenantCatalog.load(settings.tenants().orElse(null));
        } catch (BrokenConfiguration broken) {
            throw new StartRefused(broken.getMessage().lines().toList());
        }
    }

    private void prepare(KeycloakHome home, DataFolder folder) {
        if (!home.built()) {
            long began = System.nanoTime();
            Console.say("identity", "unpacking Keycloak and building it for MariaDB, once");
            home.build(folder, running);
            Console.say("identity", "built (%s)".formatted(Console.since(began)));
        }
    }

    private void startDatabase(DataFolder folder, Secrets secrets) {
        long began = System.nanoTime();
        Console.say("database", "starting MariaDB on 127.0.0.1:" + settings.databasePort());
        Database database = new Database(folder, settings.databasePort());
        String version = database.awaitReady(running.add(() -> database.start(secrets)));
        Console.say("database", "ready, %s (%s)".formatted(version, Console.since(began)));
    }

    private void startIdentity(DataFolder folder, Secrets secrets, TenantCatalog catalog, KeycloakHome home) {
        long began = System.nanoTime();
        DemoRealm realm = new DemoRealm(RealmDocument.of(DemoAccounts.of(catalog), settings.portalUrl(), secrets.members(), settings.mail()),
                folder.realmMark());
        realm.offer(home.imports());
        Identity identity = new Identity(settings, folder, home);
        Console.say("identity", "starting Keycloak on 127.0.0.1:" + settings.identityPort());
        identity.awaitReady(running.add(() -> identity.start(secrets)));
        boolean changed = realm.settle(settings, secrets);
        Console.say("identity", "ready%s (%s)".formatted(changed ? ", realm brought up to date" : "", Console.since(began)));
    }

    private static void inThread(Runnable work) {
        new Thread(work, "starting").start();
    }

    private static void join(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
