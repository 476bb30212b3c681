package org.sheqia.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves the .gz that the build laid beside an asset, to those who take it. */
@WebFilter("/assets/*")
public class CompressedAssetFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Vary", "Accept-Encoding");
        String path = request.getServletPath();
        InputStream packed = wantsWhole(request) ? getServletContext().getResourceAsStream(path + ".gz") : null;
        if (packed == null) {
            chain.doFilter(request, response);
            return;
        }
        try (packed) {
            response.setContentType(path.endsWith(".js") ? "text/javascript;charset=UTF-8" : getServletContext().getMimeType(path));
            response.setHeader("Content-Encoding", "gzip");
            packed.transferTo(response.getOutputStream());
        }
    }

    private static boolean wantsWhole(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return request.getMethod().equals("GET") && request.getHeader("Range") == null
                && encodings != null && encodings.contains("gzip");
    }
}
