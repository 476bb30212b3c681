package org.sheqia.notification.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sheqia.problem.control.Messages;

/** Notices in words, for mails and short messages: what was done, to what, and what of it is named. Chinese, then English. */
@ApplicationScoped
public class NoticeText {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @Inject
    PortalAddress portal;

    String title(NotificationView n) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.notice.subject", Map.of("what", line(n, Locale.SIMPLIFIED_CHINESE)));
    }

    String mail(NotificationView n) {
        return LANGUAGES.stream().map(language -> Messages.text(language, "letter.notice.body", Map.of("what", line(n, language), "said", said(n, language),
                "link", link(n), "settings", portal.of("notifications?view=settings")))).collect(Collectors.joining("\n\n"));
    }

    String message(NotificationView n) {
        return line(n, Locale.SIMPLIFIED_CHINESE) + said(n, Locale.SIMPLIFIED_CHINESE).replace('\n', ' ');
    }

    /** The notice's own page, which leads to the place. */
    String link(NotificationView n) {
        return portal.of("notifications/" + n.id());
    }

    String digestTitle(int count) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.day.subject", Map.of("count", count));
    }

    /** @param more how many are not named */
    String digest(List<NotificationView> daily, int more) {
        return LANGUAGES.stream().map(language -> digest(daily, more, language)).collect(Collectors.joining("\n\n"));
    }

    private String digest(List<NotificationView> daily, int more, Locale language) {
        StringBuilder body = new StringBuilder(Messages.text(language, "letter.day.lead", Map.of())).append("\n\n");
        daily.forEach(n -> body.append("- ").append(line(n, language)).append(said(n, language).replace("\n", "\n  ")).append("\n  ").append(link(n)).append('\n'));
        if (more > 0) {
            body.append(Messages.text(language, "letter.day.more", Map.of("count", more, "link", portal.of("notifications")))).append('\n');
        }
        return body.append('\n').append(Messages.text(language, "letter.day.end", Map.of("link", portal.of("notifications?view=settings")))).toString();
    }

    private static String line(NotificationView n, Locale language) {
        String act = Messages.text(language, "act." + n.act(), Map.of());
        return n.subjectTitle() == null ? act : Messages.text(language, "letter.notice.line", Map.of("act", act, "title", n.subjectTitle()));
    }

    /** What of the act can be said in a line each; what is a code stands on the page. */
    private static String said(NotificationView n, Locale language) {
        ResourceBundle texts = Messages.bundle(language);
        StringBuilder said = new StringBuilder();
        if (n.details() != null) {
            n.details().properties().stream().filter(p -> texts.containsKey("notice.says." + p.getKey()) && p.getValue().isValueNode() && !p.getValue().isNull())
                    .forEach(p -> said.append('\n').append(Messages.text(language, "notice.says." + p.getKey(), Map.of("value", value(p.getValue())))));
        }
        return said.toString();
    }

    private static Object value(JsonNode node) {
        try {
            return Instant.parse(node.asText());
        } catch (DateTimeParseException noInstant) {
            return node.asText();
        }
    }
}
