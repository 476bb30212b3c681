package org.sheqia.notification.control;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.audit.entity.Audience;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Addressee;
import org.sheqia.notification.entity.Letter;
import org.sheqia.notification.entity.Notification;
import org.sheqia.security.control.Grants;
import org.sheqia.tenancy.control.UseCase;

/**
 * Writes to whom one act is to be told at once: one mail and one short message a person, however many of its roles hear of it, its own
 * and those in which it stands in.
 * Whoever hears of it by the day finds it in the daily mail.
 */
@UseCase
public class PostNotice {

    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @Inject
    Grants grants;

    @Inject
    Letters letters;

    @Inject
    MessageGate gate;

    @Inject
    NoticeText text;

    @Inject
    RequestInstant instant;

    public void post(String event) {
        List<Notification> all = notices.of(event);
        Map<String, Notification> told = new HashMap<>();
        for (Notification notification : all) {
            notification.posted(instant.now());
            people(notification.audience()).forEach(sub -> told.merge(sub, notification, (one, other) -> one.asks() ? one : other));
        }
        for (Addressee addressee : addressees.of(told.keySet())) {
            write(addressee, told.get(addressee.sub()));
        }
    }

    private List<String> people(Audience audience) {
        List<String> holders = grants.holders(audience.scopeId(), audience.role(), instant.now());
        return holders.isEmpty() && audience.role() == null ? List.of(audience.scopeId()) : holders;
    }

    private void write(Addressee to, Notification notification) {
        boolean asks = notification.asks();
        NotificationView view = NotificationView.of(notification, false);
        if (to.email() != null && to.mode(notification.topic()).isAtOnce(asks)) {
            letters.write(Letter.mail(to.email(), text.title(view), text.mail(view), instant.now()));
        }
        if (to.messages() && asks && to.mode(notification.topic()).isHeardOutside() && gate.isSet()) {
            letters.write(Letter.message(to.sub(), to.mobile(), text.title(view), text.message(view), text.link(view),
                    instant.now()));
        }
    }
}
