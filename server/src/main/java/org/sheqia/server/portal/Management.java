package org.sheqia.server.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;
import org.sheqia.server.Port;

/**
 * What an operator asks of this process, on an address of its own: {@code /health} (JSON) and {@code /metrics} (Prometheus). It
 * asks the portal inside the process, not by its public port, and so answers when that one is flooded.
 */
final class Management {

    private static final Logger LOG = Logger.getLogger(Management.class.getName());
    private static final String NODE = "org.sheqia:type=Node";
    private static final String AWAY = "{\"status\":\"DOWN\"}";

    private Management() {
    }

    static void open(Port port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(port.host(), port.number()), 0);
            server.setExecutor(Executors.newFixedThreadPool(2, task -> {
                Thread thread = new Thread(task, "management");
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/health", exchange -> answer(exchange, "application/json", "Detail"));
            server.createContext("/metrics", exchange -> answer(exchange, "text/plain; version=0.0.4; charset=utf-8", "Metrics"));
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This node is not ready from now on. */
    static void drain() {
        try {
            ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(NODE), "drain", new Object[0], new String[0]);
        } catch (JMException notThere) {
            // Nothing is started that could be told.
        }
    }

    /** How many requests are being answered. */
    static int underWay() {
        Object count = told("UnderWay");
        return count == null ? 0 : (Integer) count;
    }

    private static void answer(HttpExchange exchange, String type, String what) throws IOException {
        String told = (String) told(what);
        byte[] text = (told == null ? AWAY : told).getBytes(StandardCharsets.UTF_8);
        boolean down = told == null || what.equals("Detail") && told.startsWith(AWAY.substring(0, AWAY.length() - 1));
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(down ? 503 : 200, text.length);
        try (exchange) {
            exchange.getResponseBody().write(text);
        }
    }

    /** Null while the portal is not there. */
    private static Object told(String what) {
        try {
            return ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(NODE), what);
        } catch (JMException notThere) {
            return null;
        } catch (JMRuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> what + " could not be told");
            return null;
        }
    }
}
