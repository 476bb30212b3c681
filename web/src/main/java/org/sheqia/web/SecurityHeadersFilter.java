package org.sheqia.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says on every answer what the browser may do with it and how long it may keep it. */
@WebFilter("/*")
public class SecurityHeadersFilter extends HttpFilter {

    private transient String policy;

    @Override
    public void init() {
        policy = ContentSecurityPolicy.forIssuer(
                ConfigProvider.getConfig().getOptionalValue("portal.oidc.issuer", String.class).orElse(null));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // A name under /assets carries the hash of its content; everything else may change with the next release.
        response.setHeader("Cache-Control", Page.isAsset(request.getServletPath()) && exists(request)
                ? "public, max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }

    private boolean exists(HttpServletRequest request) throws IOException {
        return getServletContext().getResource(request.getServletPath()) != null;
    }
}
