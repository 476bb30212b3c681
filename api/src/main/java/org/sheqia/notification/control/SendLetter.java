package org.sheqia.notification.control;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Letter;
import org.sheqia.tenancy.control.UseCase;

/** Claims a letter before it is sent, and notes what became of it; it is sent in between, outside of any transaction. */
@UseCase
public class SendLetter {

    @Inject
    Letters letters;

    @Inject
    RequestInstant instant;

    /** The letter, unless another node sends it or has sent it. */
    public Optional<Letter> claim(String id) {
        return letters.get(id).filter(letter -> letter.claim(instant.now()));
    }

    public void sent(String id) {
        letters.get(id).ifPresent(letter -> letter.sent(instant.now()));
    }

    public void refused(String id) {
        letters.get(id).ifPresent(Letter::refused);
    }
}
