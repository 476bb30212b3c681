package org.sheqia.health.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.sheqia.health.control.Node;
import org.sheqia.health.control.Requests;
import org.sheqia.problem.boundary.SecurityLog;

/** Counts each request while it is answered, and writes down how it was and how long it took. */
@WebFilter(urlPatterns = "/v1/*", asyncSupported = true)
public class RequestsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Node node;

    @Inject
    private transient Requests requests;

    @Inject
    private transient SecurityLog log;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        long began = System.nanoTime();
        node.begins();
        try {
            chain.doFilter(request, response);
        } finally {
            node.ends();
            String route = (String) request.getAttribute(RouteFilter.ROUTE);
            long took = System.nanoTime() - began;
            requests.answered(route, request.getMethod(), response.getStatus(), took);
            log.answered(route, response.getStatus(), TimeUnit.NANOSECONDS.toMillis(took));
        }
    }
}
