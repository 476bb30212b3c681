package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Letter;
import org.sheqia.notification.entity.Letter.Channel;

/**
 * The letters of a channel that are due, until none is: each claimed, sent outside of any transaction, and noted. Where nothing
 * takes letters along, none is claimed: they wait.
 */
@ApplicationScoped
public class LetterRound {

    private static final Logger LOG = Logger.getLogger(LetterRound.class.getName());

    @Inject
    Letters letters;

    @Inject
    SendLetter sendLetter;

    @Inject
    RequestInstant instant;

    void send(Channel channel, Carrier.Opening opening) {
        List<String> due = letters.due(channel, instant.now());
        if (due.isEmpty()) {
            return;
        }
        try (Carrier carrier = opening.open()) {
            while (!due.isEmpty() && carrier.holds()) {
                for (String id : due) {
                    if (carrier.holds()) {
                        sendLetter.claim(id).ifPresent(letter -> hand(letter, carrier));
                    }
                }
                due = letters.due(channel, instant.now());
            }
        } catch (IOException away) {
            LOG.log(Level.WARNING, () -> "letters wait, " + channel + " cannot be sent now: " + away.getMessage());
        }
    }

    private void hand(Letter letter, Carrier carrier) {
        try {
            carrier.send(letter);
            sendLetter.sent(letter.id());
        } catch (Carrier.Refused refused) {
            LOG.log(Level.WARNING, "letter {0} will not be taken: {1}", new Object[] {letter.id(), refused.getMessage()});
            sendLetter.refused(letter.id());
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "letter " + letter.id() + " was not taken");
        }
    }
}
