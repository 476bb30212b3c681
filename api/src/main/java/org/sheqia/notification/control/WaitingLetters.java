package org.sheqia.notification.control;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.health.control.Concern;
import org.sheqia.health.control.Measured;
import org.sheqia.notification.entity.Letter.Channel;
import org.sheqia.tenancy.control.BesidePools;

/** How long letters have been waiting, and whether anything takes them along. */
@ApplicationScoped
public class WaitingLetters implements Concern, Measured {

    private static final Duration LATE = Duration.ofMinutes(15);

    private static final String FIRST = "select coalesce(max(timestampdiff(second, written_at, utc_timestamp(6))), 0) from letter where channel = ?"
            + " and next_at <= utc_timestamp(6) and next_at > timestampadd(day, -7, utc_timestamp(6))";

    @Inject
    BesidePools database;

    @Inject
    Post post;

    @Override
    public List<String> concerns() {
        List<String> concerns = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            Duration waiting = waiting(channel);
            if (channel == Channel.MAIL && !post.isSet()) {
                concerns.add("there is no mail server (SMTP_HOST): mails wait" + (waiting.isZero() ? "" : ", the first for " + waiting.toMinutes() + " min"));
            } else if (waiting.compareTo(LATE) > 0) {
                concerns.add("letters by %s are not taken, the first has waited for %d min".formatted(channel, waiting.toMinutes()));
            }
        }
        return concerns;
    }

    @Override
    public void register(PrometheusRegistry figures) {
        GaugeWithCallback.builder().name("sheqia_letters_waiting_seconds").help("How long the first letter that is due has been waiting").labelNames("channel")
                .callback(gauge -> List.of(Channel.values()).forEach(channel -> gauge.call(waiting(channel).toSeconds(), channel.name()))).register(figures);
    }

    private Duration waiting(Channel channel) {
        return database.read(FIRST, row -> Duration.ofSeconds(Math.max(0, row.getLong(1))), channel.name()).stream().findFirst().orElse(Duration.ZERO);
    }
}
