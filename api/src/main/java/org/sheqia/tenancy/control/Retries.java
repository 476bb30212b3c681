package org.sheqia.tenancy.control;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.sheqia.health.control.Measured;

/** How often somebody else was first. */
@ApplicationScoped
public class Retries implements Measured {

    private final Counter again = Counter.builder().name("sheqia_retries_total").help("Use cases done again after a conflict").build();
    private final Counter busy = Counter.builder().name("sheqia_retries_exhausted_total").help("Use cases given up as busy").build();

    void again() {
        again.inc();
    }

    void exhausted() {
        busy.inc();
    }

    @Override
    public void register(PrometheusRegistry figures) {
        figures.register(again);
        figures.register(busy);
    }
}
