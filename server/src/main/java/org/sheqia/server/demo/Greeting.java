package org.sheqia.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.sheqia.server.Port;

/** The first packet that a MariaDB sends to whoever connects; it comes only when the server takes work. */
final class Greeting {

    private static final int PATIENCE_MS = 2000;
    private static final int HEADER = 5;

    private Greeting() {
    }

    /** @return the version in the greeting, as in "11.4.5-MariaDB", or null when nobody greets */
    static String from(Port port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(port.host(), port.number()), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            InputStream in = socket.getInputStream();
            byte[] packet = in.readNBytes(HEADER + 64);
            int end = HEADER;
            while (end < packet.length && packet[end] != 0) {
                end++;
            }
            return packet.length <= HEADER ? null : new String(packet, HEADER, end - HEADER, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return null;
        }
    }
}
