package org.sheqia.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one demonstration that the tests share, in a process of its own; fresh at the first start of a run, on ports that were free then. */
public final class SharedDemo {

    private static DemoSettings settings;

    private SharedDemo() {
    }

    /** The password of Keycloak's own administrator. */
    public static String identityAdmin() {
        return Secrets.of(DataFolder.open(started().folder())).identityAdmin();
    }

    /** Starts it, unless it runs. */
    public static synchronized DemoSettings started() {
        LaunchedDemo.running();
        return settings;
    }

    /** Stops it; who asks for it next starts it again on the same data. */
    public static synchronized void stop() {
        LaunchedDemo.makeRoom();
    }

    /** How it is or would be started. Asked for the first time, throws away what an earlier run has left. */
    static synchronized DemoSettings settings() {
        if (settings == null) {
            DataFolder folder = DataFolder.open(path("sheqia.it.folder"));
            new Leftovers(folder.run()).end();
            folder.reset();
            List<Integer> ports = freePorts();
            settings = new DemoSettings(path("sheqia.it.folder"), path("sheqia.jar"), path("sheqia.keycloak"),
                    Optional.empty(), ports.get(0), ports.get(1), ports.get(2), false, Letterbox.settings());
        }
        return settings;
    }

    private static List<Integer> freePorts() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                sockets.add(new ServerSocket(0));
            }
            List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }
}
