package org.sheqia.problem.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheqia.problem.control.Json;

/**
 * Every request, one line of JSON in the log {@code org.sheqia.requests}, and every refusal one in {@code org.sheqia.refusals}:
 * from which network address, for what, under which id, and who, as a hash of the subject by which the same person is known
 * again and nobody else. What was sent or asked for by words is not in it. The id is the trace of W3C Trace Context, where a
 * proxy has begun one.
 */
@RequestScoped
public class SecurityLog {

    private static final Logger LOG = Logger.getLogger("org.sheqia.refusals");

    private static final Logger REQUESTS = Logger.getLogger("org.sheqia.requests");
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int HASH_BYTES = 8;

    private String requestId;
    private String sub;

    @Inject
    HttpServletRequest request;

    @Inject
    CallerAddress from;

    /** The id under which the caller finds this request in the log. */
    public String requestId() {
        if (requestId == null) {
            requestId = trace(request.getHeader("traceparent"));
        }
        return requestId;
    }

    /** Who asks, once that is known. */
    public void by(String subject) {
        sub = hashed(subject);
    }

    /** @param route the endpoint, with the names of its parameters; null where there is none */
    public void answered(String route, int status, long milliseconds) {
        if (REQUESTS.isLoggable(Level.INFO)) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("request", requestId());
            line.put("method", request.getMethod());
            line.put("route", route);
            line.put("status", status);
            line.put("ms", milliseconds);
            line.put("sub", sub);
            line.put("from", from.get());
            REQUESTS.info(Json.write(line));
        }
    }

    static String trace(String parent) {
        Matcher trace = TRACE_PARENT.matcher(parent == null ? "" : parent);
        return trace.matches() ? trace.group(1) : UUID.randomUUID().toString();
    }

    /** A subject is chosen by chance, so that nobody finds it by its hash. */
    static String hashed(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void refused(int status, String slug) {
        LOG.log(Level.INFO, line(requestId(), status, slug, sub, from.get(), request.getMethod(), request.getRequestURI()));
    }

    /** @param address still encoded, so that it is one line */
    static String line(String id, int status, String slug, String sub, String from, String method, String address) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("request", id);
        line.put("status", status);
        line.put("refused", slug);
        line.put("sub", sub);
        line.put("from", from);
        line.put("asked", method + " " + address);
        return Json.write(line);
    }
}
