package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Letter;
import org.sheqia.notification.entity.Letter.Channel;

/**
 * The letters of a channel that are due, until none is, or for a minute: each claimed, sent outside of any transaction, and noted.
 * Where nothing takes letters along, none is claimed: they wait.
 */
@ApplicationScoped
public class LetterRound {

    private static final Logger LOG = Logger.getLogger(LetterRound.class.getName());
    private static final long LONGEST_NS = TimeUnit.MINUTES.toNanos(1);

    @Inject
    Letters letters;

    @Inject
    SendLetter sendLetter;

    @Inject
    RequestInstant instant;

    void send(Channel channel, Carrier.Opening opening) {
        long end = System.nanoTime() + LONGEST_NS;
        List<String> due = due(channel);
        if (due.isEmpty()) {
            return;
        }
        try (Carrier carrier = opening.open()) {
            while (!due.isEmpty() && due.stream().allMatch(id -> end - System.nanoTime() > 0 && goesOn(id, carrier))) {
                due = due(channel);
            }
        } catch (IOException away) {
            LOG.log(Level.WARNING, () -> "letters wait, " + channel + " cannot be sent now: " + away.getMessage());
        }
    }

    private List<String> due(Channel channel) {
        instant.again();
        return letters.due(channel, instant.now());
    }

    /** Sends the letter, unless another node does. */
    private boolean goesOn(String id, Carrier carrier) {
        instant.again();
        return sendLetter.claim(id).map(letter -> hand(letter, carrier)).orElse(true);
    }

    /** @return whether the carrier takes the next one too */
    private boolean hand(Letter letter, Carrier carrier) {
        try {
            carrier.send(letter);
            sendLetter.sent(letter.id());
            return true;
        } catch (Carrier.Refused refused) {
            LOG.log(Level.WARNING, "letter {0} will not be taken: {1}", new Object[] {letter.id(), refused.getMessage()});
            sendLetter.refused(letter.id());
            return true;
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "letter " + letter.id() + " was not taken");
            return carrier.holds();
        }
    }
}
