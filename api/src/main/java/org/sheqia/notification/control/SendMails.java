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

/** Every few seconds: the mails that are due, once there is a mail server. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class SendMails {

    @Inject
    LetterRound round;

    @Inject
    Post post;

    @Job
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void send() {
        if (post.isSet()) {
            round.send(Channel.MAIL, post::open);
        }
    }
}
