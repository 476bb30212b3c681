package org.sheqia.health.control;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheqia.problem.control.Json;

/** This process as its operator sees it. */
@ApplicationScoped
public class Node implements NodeMXBean {

    @Inject
    Readiness readiness;

    @Inject
    @Any
    Instance<Concern> concerns;

    @Inject
    @Any
    Instance<Measured> measured;

    private final PrometheusRegistry figures = new PrometheusRegistry();
    private final AtomicInteger underWay = new AtomicInteger();

    @PostConstruct
    void begin() {
        JvmMetrics.builder().register(figures);
        measured.forEach(one -> one.register(figures));
    }

    /** A request is being answered. */
    public void begins() {
        underWay.incrementAndGet();
    }

    /** It is. */
    public void ends() {
        underWay.decrementAndGet();
    }

    @Override
    public String getDetail() {
        boolean up = readiness.isReady();
        // What is not there is not asked for more.
        List<String> seeTo = !up ? List.of() : concerns.stream().flatMap(one -> one.concerns().stream()).toList();
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("status", !up ? "DOWN" : seeTo.isEmpty() ? "UP" : "DEGRADED");
        detail.put("draining", readiness.isDraining());
        detail.put("parts", readiness.parts());
        detail.put("concerns", seeTo);
        return Json.write(detail);
    }

    @Override
    public String getMetrics() {
        try (ByteArrayOutputStream text = new ByteArrayOutputStream()) {
            PrometheusTextFormatWriter.create().write(text, figures.scrape());
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getUnderWay() {
        return underWay.get();
    }

    @Override
    public void drain() {
        readiness.drain();
    }
}
