package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** A taken port is one line that says what to do. */
class PortTest {

    @Test
    void takenPortNamesItsPurposeAndTheWayOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Port port = new Port("127.0.0.1", taken.getLocalPort());

            assertThat(port.problem("the portal", "HTTP_PORT")).hasValueSatisfying(line -> assertThat(line)
                    .startsWith("Port " + taken.getLocalPort() + " for the portal is taken").endsWith("choose another port with HTTP_PORT")
                    .hasLineCount(1));
        }
    }

    @Test
    void freePortIsNoProblem() throws Exception {
        int number;
        try (ServerSocket socket = new ServerSocket(0)) {
            number = socket.getLocalPort();
        }
        assertThat(new Port("127.0.0.1", number).problem("the portal", "HTTP_PORT")).isEmpty();
    }
}
