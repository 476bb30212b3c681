package org.sheqia.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a demonstration is open to the network, nor its secrets to other people on the machine. */
class ExposureIT {

    private static final String LISTENING = "0A";
    private static final int REDIRECT = 301;
    private static final int SILENT_MS = 3000;

    @Test
    void everyProcessListensOnTheLoopbackInterfaceOnly() throws IOException {
        DemoSettings settings = SharedDemo.started();
        Set<String> ours = LaunchedDemo.running().all().flatMap(child -> sockets(child.pid())).collect(Collectors.toSet());

        List<String> addresses = Stream.of("/proc/net/tcp", "/proc/net/tcp6").flatMap(ExposureIT::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(field -> field[3].equals(LISTENING) && ours.contains(field[9]))
                .map(field -> field[1]).toList();

        assertThat(addresses).hasSizeGreaterThanOrEqualTo(3);
        // 127.0.0.1, and the same written as an IPv6 address, both in the kernel's byte order.
        assertThat(addresses).allMatch(address -> address.matches("(0000000000000000FFFF0000)?0100007F:[0-9A-F]{4}"));
        assertThat(addresses).anyMatch(address -> address.endsWith(":%04X".formatted(settings.portalPort())));
    }

    @Test
    void nobodyIsToldHowTheServerIsButByTheHealthOfThePortal() throws Exception {
        DemoSettings settings = SharedDemo.started();
        for (String path : List.of("health", "health/live", "health/ready", "metrics", "metrics/base", "api/metrics")) {
            assertThat(answer(settings, path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(answer(settings, "api/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private static HttpResponse<String> answer(DemoSettings settings, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(settings.portalUrl().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithItAndNoneWhatAnswers() throws Exception {
        DemoSettings settings = SharedDemo.started();
        for (String path : List.of("", "nothing.png", "api/v1/portal", "api/v1/nothing", "api/nothing", "api/openapi/", "api/health/ready", "api")) {
            HttpResponse<String> answer = answer(settings, path);
            assertThat(answer.headers().map().keySet()).as(path).doesNotContain("server", "x-powered-by");
            assertThat(answer.body()).as(path).doesNotContain("Payara");
            if (answer.statusCode() != REDIRECT) {
                assertThat(answer.headers().map().keySet()).as(path).contains("content-security-policy", "x-content-type-options", "referrer-policy",
                        "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy");
            }
        }
        HttpResponse<String> token = HttpClient.newHttpClient().send(HttpRequest.newBuilder(settings.portalUrl().resolve("api/v1/projects"))
                .header("Authorization", "Bearer rubbish").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(token.statusCode()).isEqualTo(401);
        assertThat(token.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aRedirectIsMadeOfNoHostHeader() throws Exception {
        assertThat(said("GET /api HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")).contains("Location: /api/").doesNotContain("evil.example");
    }

    /** What comes back for these bytes, until the server closes or is silent. */
    private static String said(String request) throws IOException {
        DemoSettings settings = SharedDemo.started();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), settings.portalPort())) {
            socket.setSoTimeout(SILENT_MS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder said = new StringBuilder();
            try {
                for (int b = socket.getInputStream().read(); b >= 0; b = socket.getInputStream().read()) {
                    said.append((char) b);
                }
            } catch (SocketTimeoutException silent) {
                return said.toString();
            }
            return said.toString();
        }
    }

    @Test
    void onlyTheOwnerReadsTheSecrets() throws IOException {
        Path folder = SharedDemo.started().folder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))).isEqualTo("rw-------");
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream().skip(1);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> sockets(long pid) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.map(ExposureIT::target).filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1)).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
