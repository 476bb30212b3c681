package org.sheqia.health.control;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** What was asked and how it was answered. */
@ApplicationScoped
public class Requests implements Measured {

    /** Asked for what there is not, or refused before anything was looked for. */
    private static final String NO_ROUTE = "-";

    private final Histogram seconds = Histogram.builder().name("sheqia_request_seconds").help("Time from a request's headers to the end of its answer")
            .labelNames("route", "method", "status").classicOnly().classicUpperBounds(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30).build();

    /** @param route the endpoint's address with the names of its parameters, or null */
    public void answered(String route, String method, int status, long nanos) {
        // A method is what somebody sends; of a known route it is one of few.
        seconds.labelValues(route == null ? NO_ROUTE : route, route == null ? NO_ROUTE : method, status / 100 + "xx").observe(nanos / (double) TimeUnit.SECONDS.toNanos(1));
    }

    @Override
    public void register(PrometheusRegistry figures) {
        figures.register(seconds);
    }
}
