package org.sheqia.health.control;

import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Something with figures of its own; they begin with {@code sheqia_}, and no label has more values than a page can show. */
public interface Measured {

    /** Registers them, once; what is looked up is looked up when it is asked for. */
    void register(PrometheusRegistry figures);
}
