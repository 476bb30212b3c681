package org.sheqia.notification.control;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Letter;
import org.sheqia.tenancy.control.UseCase;

/** Sends one letter that is due, unless another node has just done so. */
@UseCase
public class SendLetter {

    private static final Logger LOG = Logger.getLogger(SendLetter.class.getName());

    @Inject
    Letters letters;

    @Inject
    Post post;

    @Inject
    RequestInstant instant;

    public void send(String id) {
        Letter letter = letters.get(id);
        if (letter == null || letter.nextAt() == null || letter.nextAt().isAfter(instant.now())) {
            return;
        }
        try {
            post.send(letter);
            letter.sent(instant.now());
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "letter " + id + " was not taken", e);
            letter.failed(instant.now());
        }
    }
}
