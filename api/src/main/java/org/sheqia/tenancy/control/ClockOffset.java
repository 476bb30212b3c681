package org.sheqia.tenancy.control;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.health.control.Concern;
import org.sheqia.health.control.Measured;

/**
 * How far the database's clock, by which all is decided, is from this machine's, by which tokens are read. Which of the two is
 * wrong it does not tell: both are to be kept by the same source.
 */
@ApplicationScoped
public class ClockOffset implements Concern, Measured {

    private static final Duration FAR = Duration.ofMillis(500);

    @Inject
    BesidePools database;

    @Inject
    PortalClock clock;

    @Override
    public List<String> concerns() {
        Duration offset = offset();
        return offset.abs().compareTo(FAR) <= 0 ? List.of()
                : List.of("the database's clock is %d ms from this machine's: see to the time of both".formatted(offset.toMillis()));
    }

    @Override
    public void register(PrometheusRegistry figures) {
        GaugeWithCallback.builder().name("sheqia_clock_offset_seconds").help("The database's clock less this machine's")
                .callback(gauge -> gauge.call(offset().toMillis() / 1000.0)).register(figures);
    }

    /** Zero where it is not known; between question and answer the middle counts. */
    private Duration offset() {
        Instant asked = clock.real();
        List<Instant> said = database.read("select utc_timestamp(6)", row -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC));
        Instant middle = asked.plus(Duration.between(asked, clock.real()).dividedBy(2));
        return said.isEmpty() ? Duration.ZERO : Duration.between(middle, said.get(0));
    }
}
