package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.notification.entity.Letter;

/** Hands letters to the mail server, several over one connection. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());
    private static final String PATIENCE_MS = "10000";

    @Inject
    @ConfigProperty(name = "portal.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.mail.port", defaultValue = "25")
    String port;

    @Inject
    @ConfigProperty(name = "portal.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.mail.from")
    Optional<String> from;

    /** Whether letters leave at all. */
    public boolean isSet() {
        return host.isPresent();
    }

    Carrier open() throws IOException {
        Session session = session();
        try {
            Transport server = session.getTransport("smtp");
            server.connect();
            return new Connected(session, server);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** A connection to the mail server. */
    private final class Connected implements Carrier {

        private final Session session;
        private final Transport server;

        Connected(Session session, Transport server) {
            this.session = session;
            this.server = server;
        }

        @Override
        public void send(Letter letter) throws IOException {
            try {
                MimeMessage message = message(session, letter);
                message.saveChanges();
                server.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public boolean holds() {
            return server.isConnected();
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (MessagingException gone) {
                LOG.log(Level.FINE, "the mail server had closed the connection", gone);
            }
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {

            /** The letter's own, so that one that comes twice is known as the same. */
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@sheqia>");
            }
        };
        message.setFrom(new InternetAddress(from.orElse("")));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        return message;
    }

    private Session session() {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", port);
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MS);
        settings.put("mail.smtp.timeout", PATIENCE_MS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MS);
        if (user.isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }
}
