package org.sheqia.problem.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.problem.control.Json;

/**
 * Every refusal, one line of JSON in the log {@code org.sheqia.refusals}: who asked, from where, for what, under which
 * request's id. What was sent is not in it.
 */
@RequestScoped
public class SecurityLog {

    private static final Logger LOG = Logger.getLogger("org.sheqia.refusals");

    private final String requestId = UUID.randomUUID().toString();
    private String sub;

    @Inject
    HttpServletRequest request;

    @Inject
    CallerAddress from;

    /** The id under which the caller finds this request in the log. */
    public String requestId() {
        return requestId;
    }

    /** Who asks, once that is known. */
    public void by(String subject) {
        sub = subject;
    }

    void refused(int status, String slug) {
        LOG.log(Level.INFO, line(requestId, status, slug, sub, from.get(), request.getMethod(), request.getRequestURI()));
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
