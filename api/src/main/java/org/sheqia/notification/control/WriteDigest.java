package org.sheqia.notification.control;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.notification.entity.Addressee;
import org.sheqia.notification.entity.Letter;
import org.sheqia.security.control.Grants;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.UseCase;

/** Writes a person's mail of the day: what it hears of by the day since the last one. Nothing new, no mail. */
@UseCase
public class WriteDigest {

    /** A mail names so many, and says how many more there are. */
    private static final int NAMED = 30;
    private static final int MOST = 500;

    /** What was stamped before that is written by now. */
    private static final Duration COMMITTED = Duration.ofMinutes(5);

    @Inject
    Addressees addressees;

    @Inject
    NotificationListing notifications;

    @Inject
    Grants grants;

    @Inject
    Letters letters;

    @Inject
    NoticeText text;

    @Inject
    RequestInstant instant;

    public void write(String sub) {
        addressees.locked(sub).filter(to -> to.email() != null && to.toldUntil().isBefore(WorkingDays.startOf(instant.today()))).ifPresent(to -> {
            Instant until = instant.now().minus(COMMITTED);
            List<NotificationView> daily = notifications.between(sub, roles(sub), to.toldUntil(), until, MOST).stream()
                    .filter(n -> to.mode(n.topic()).isDaily(n.asks())).toList();
            if (!daily.isEmpty()) {
                letters.write(letter(to, daily));
            }
            to.told(until);
        });
    }

    /** Its own, and those in which it stands in. */
    private Set<Grant> roles(String sub) {
        Set<Grant> roles = new LinkedHashSet<>(grants.of(sub).keySet());
        roles.addAll(grants.deputed(sub, instant::now).keySet());
        return roles;
    }

    private Letter letter(Addressee to, List<NotificationView> daily) {
        return Letter.mail(to.email(), text.digestTitle(daily.size()), text.digest(daily.subList(0, Math.min(NAMED, daily.size())),
                daily.size() - Math.min(NAMED, daily.size())), instant.now());
    }
}
