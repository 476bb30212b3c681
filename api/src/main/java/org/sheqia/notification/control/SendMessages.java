package org.sheqia.notification.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.sheqia.notification.entity.Letter.Channel;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every few seconds: the short messages that are due. A gate that hangs holds no mail back. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class SendMessages {

    @Inject
    LetterRound round;

    @Inject
    MessageGate gate;

    @Job
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void send() {
        if (gate.isSet()) {
            round.send(Channel.MESSAGE, () -> gate::send);
        }
    }
}
