package org.sheqia.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** A TCP port that something of ours wants to listen on. */
public record Port(String host, int number) {

    public boolean free() {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port whose last connections are only fading away counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * @param purpose what wants the port, as in "Port 8080 for the portal"
     * @param setting how to choose another one, as in "HTTP_PORT=8081"
     * @return the line to show when the port is taken
     */
    public Optional<String> problem(String purpose, String setting) {
        return free() ? Optional.empty() : Optional.of("Port %d for %s is taken on %s: end the program that holds it"
                .formatted(number, purpose, host)
                + " (ss -ltnp 'sport = :%d' names it), or choose another port with %s".formatted(number, setting));
    }
}
