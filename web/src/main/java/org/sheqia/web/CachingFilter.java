package org.sheqia.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says on every answer how long the browser may keep it. */
@WebFilter("/*")
public class CachingFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // A name under /assets carries the hash of its content; everything else may change with the next release.
        response.setHeader("Cache-Control", Page.isAsset(request.getServletPath()) && exists(request)
                ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }

    private boolean exists(HttpServletRequest request) throws IOException {
        return getServletContext().getResource(request.getServletPath()) != null;
    }
}
