package org.sheqia.notification.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;

/** Every minute, on every node: the letters that are due, each in a transaction of its own. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SendLetters {

    @Inject
    Letters letters;

    @Inject
    SendLetter sendLetter;

    @Inject
    RequestInstant instant;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @ActivateRequestContext
    public void send() {
        letters.due(instant.now()).forEach(sendLetter::send);
    }
}
