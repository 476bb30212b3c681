package org.sheqia.disclosure.boundary;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The OpenAPI document at {@code /api/openapi}, and a page to browse it at {@code /api/openapi/}. */
@WebServlet(urlPatterns = {"/openapi", "/openapi/"})
public class OpenApiPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        boolean page = request.getRequestURI().endsWith("/");
        if (page) {
            response.setHeader("Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'");
        } else {
            response.setContentType("application/json");
        }
        request.getRequestDispatcher(page ? "/openapi-page/index.html" : "/openapi.json").forward(request, response);
    }
}
