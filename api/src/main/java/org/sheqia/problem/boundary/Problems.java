package org.sheqia.problem.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** Turns a no into the answer that the caller reads. */
public final class Problems {

    static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json", "UTF-8");

    private static final int UNAVAILABLE = Rejected.Kind.UNAVAILABLE.status();
    /** Seconds after which it is worth asking again. */
    private static final String AGAIN = "20";

    private Problems() {
    }

    public static Response response(Rejected no, Locale locale, Problem.Changed changed) {
        List<Problem.Violated> violated = no.violations().stream().map(v -> violated(v, locale)).toList();
        Object possible = no.params().get("possible");
        Problem problem = new Problem("/problems/" + no.slug(), text(locale, no.slug(), "title", no.params()),
                no.kind().status(), text(locale, no.slug(), "detail", no.params()), null,
                violated.isEmpty() ? null : violated, (String) no.params().get("state"),
                possible instanceof List<?> list ? list.stream().map(String::valueOf).toList() : null, changed);
        Response response = response(problem, locale);
        return no.params().get("again") instanceof Long seconds ? Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, seconds).build() : response;
    }

    static Response response(int status, String slug, Locale locale, String instance) {
        return response(problem(status, slug, locale, instance), locale);
    }

    /** What the platform refuses, of which it tells a status only. */
    static Problem of(int status, Locale locale) {
        return problem(status, switch (status) {
            case 401 -> "unauthenticated";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "malformed" : "failure";
        }, locale, null);
    }

    private static Problem problem(int status, String slug, Locale locale, String instance) {
        return new Problem("/problems/" + slug, text(locale, slug, "title", Map.of()), status,
                text(locale, slug, "detail", Map.of()), instance, null, null, null, null);
    }

    static Response response(Problem problem, Locale locale) {
        return Response.status(problem.status()).type(PROBLEM_JSON).entity(problem)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.RETRY_AFTER, problem.status() == UNAVAILABLE ? AGAIN : null).build();
    }

    private static Problem.Violated violated(Violation v, Locale locale) {
        return new Problem.Violated(v.field(), v.code(), Messages.violation(locale, v.code(), v.params()));
    }

    private static String text(Locale locale, String slug, String part, Map<String, Object> params) {
        return Messages.text(locale, "problem." + slug + "." + part, params);
    }
}
