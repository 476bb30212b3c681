package org.sheqia.server.demo;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A file of which one half has been sent. */
final class SlowUpload implements AutoCloseable {

    private static final byte[] HALF = "no file that is known, ".repeat(20).getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;

    private SlowUpload(Socket socket) {
        this.socket = socket;
    }

    /** @param url of the portal, ending in a slash */
    static SlowUpload begun(String url) throws IOException {
        URI portal = URI.create(url);
        Socket socket = new Socket(portal.getHost(), portal.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(("POST /api/v1/documents/check HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nContent-Type: application/octet-stream\r\n"
                + "Content-Length: " + 2 * HALF.length + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(HALF);
        socket.getOutputStream().flush();
        return new SlowUpload(socket);
    }

    /** Sends the other half. @return the answer */
    String rest() throws IOException {
        socket.getOutputStream().write(HALF);
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
