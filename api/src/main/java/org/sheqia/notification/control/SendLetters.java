package org.sheqia.notification.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Letter;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every few seconds, on every node: the letters that are due, each claimed, sent, and noted. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class SendLetters {

    private static final Logger LOG = Logger.getLogger(SendLetters.class.getName());

    @Inject
    Letters letters;

    @Inject
    SendLetter sendLetter;

    @Inject
    Post post;

    @Inject
    MessageGate gate;

    @Inject
    RequestInstant instant;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @ActivateRequestContext
    public void send() {
        letters.due(instant.now()).forEach(id -> sendLetter.claim(id).ifPresent(this::send));
    }

    private void send(Letter letter) {
        try {
            switch (letter.channel()) {
                case MAIL -> post.send(letter);
                case MESSAGE -> gate.send(letter);
            }
            sendLetter.sent(letter.id());
        } catch (MessageGate.Refused refused) {
            LOG.log(Level.WARNING, "letter {0} will not be taken: {1}", new Object[] {letter.id(), refused.getMessage()});
            sendLetter.refused(letter.id());
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "letter " + letter.id() + " was not taken");
        }
    }
}
