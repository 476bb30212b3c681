package org.sheqia.server.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the mail of the shared demonstration arrives: a mail server within the tests, for any address. */
public final class Letterbox {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Letterbox() {
    }

    /** How the demonstration reaches it; started when first asked for. */
    static synchronized Map<String, String> settings() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(SERVER.getSmtp().getPort()), "SMTP_FROM", "portal@example.org");
    }

    /** The link to that server in the first mail to the address that has one. */
    public static String linkTo(String server, String address) {
        return linkIn(mailTo(address, server), server);
    }

    /** The text of the first mail to that address that has those words, once it has come. */
    public static String mailTo(String address, String words) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        try {
            while (true) {
                MimeMessage[] mails = SERVER.getReceivedMessagesForDomain(address);
                for (MimeMessage mail : mails) {
                    if (text(mail.getContent()).contains(words)) {
                        return text(mail.getContent());
                    }
                }
                if (System.nanoTime() > end) {
                    throw new AssertionError("No mail has come to " + address);
                }
                SERVER.waitForIncomingEmail(1000, SERVER.getReceivedMessages().length + 1);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first link in a mail that leads to that server. */
    public static String linkIn(String mail, String server) {
        Matcher link = Pattern.compile(Pattern.quote(server) + "\\S+").matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return link.group();
    }

    public static synchronized void close() {
        SERVER.stop();
    }

    /** The plain part, where there are more. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : content.toString();
    }
}
