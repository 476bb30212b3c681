package org.sheqia.server.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real nginx with the files that README gives operators, before a server that stands for what is behind it and notes whom it
 * was told to answer.
 */
final class Nginx implements AutoCloseable {

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer behind;
    private final Process nginx;
    private final int port;

    /**
     * @param upstream what the files call the server behind
     * @param limits   the files for the http block
     * @param server   the file for the server block
     */
    Nginx(Path folder, String upstream, List<String> limits, String server) throws IOException, InterruptedException {
        Path program = program();
        behind = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        behind.createContext("/", exchange -> {
            seen.add(String.join(",", exchange.getRequestHeaders().getOrDefault("X-Forwarded-For", List.of())));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        behind.start();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder.resolve("temp"));
        Path snippets = Path.of("src/main/nginx").toAbsolutePath();
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; master_process off; pid %1$s/pid; error_log %1$s/error.log;
                events { }
                http {
                    access_log off;
                    client_body_temp_path %1$s/temp/body; proxy_temp_path %1$s/temp/proxy; fastcgi_temp_path %1$s/temp/f;
                    uwsgi_temp_path %1$s/temp/u; scgi_temp_path %1$s/temp/s;
                    %2$s
                    upstream %3$s { server 127.0.0.1:%4$d; }
                    server { listen 127.0.0.1:%5$d; include %6$s; }
                }
                """.formatted(folder, String.join("\n", limits.stream().map(file -> "include " + snippets.resolve(file) + ";").toList()), upstream,
                behind.getAddress().getPort(), port, snippets.resolve(server)));
        ProcessBuilder start = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", folder.resolve("nginx.conf").toString()).inheritIO();
        // To nginx itself it means something else.
        start.environment().remove("NGINX");
        nginx = start.start();
        for (int i = 0; !listens(); i++) {
            assertThat(nginx.isAlive() && i < 100).as("nginx starts").isTrue();
            nginx.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** Whose address each request came with that was handed on. */
    List<String> seen() {
        return seen;
    }

    /** A connection from one of the addresses of this machine. */
    Socket connect(String from) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        socket.setSoTimeout(15_000);
        return socket;
    }

    /** @return the status */
    int ask(String from, String method, String path, String headers) throws IOException {
        try (Socket socket = connect(from)) {
            send(socket, method + " " + path + " HTTP/1.1\r\nHost: id.example.org\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n");
            return status(socket);
        }
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    static int status(Socket socket) throws IOException {
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }

    @Override
    public void close() {
        nginx.destroy();
        behind.stop(0);
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path program() {
        Stream<Path> named = Stream.ofNullable(System.getenv("NGINX")).map(Path::of);
        Stream<Path> found = Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":")).map(place -> Path.of(place, "nginx"));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst()
                .orElseGet(() -> abort("NO NGINX: its files are not tested here. Set NGINX, or install it, for example by apt-get install nginx-light"));
    }
}
