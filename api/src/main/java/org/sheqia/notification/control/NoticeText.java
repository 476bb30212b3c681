package org.sheqia.notification.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Messages;

/** Notices in words, for mails and short messages: what was done, to what, and what of it is named. Chinese, then English. */
@ApplicationScoped
public class NoticeText {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** Things that bear a name which an office has given: that of a fair, a project or a consultation. */
    private static final Set<String> NAMED_BY_OFFICES = Set.of("season", "participation", "agenda", "appropriation", "consultation", "project", "question", "objection", "statement", "complaint", "meeting", "meeting-request",
            "pledge", "contract", "contract-staff", "supplement", "payment", "report", "service-record", "verification", "spot-check", "survey", "evaluation");

    private static final Set<String> BEGINS = Set.of("from", "since", "at", "toAt");

    /** So many changes of a timetable are named. */
    private static final int NAMED = 3;

    @Inject
    PortalAddress portal;

    String title(NotificationView n) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.notice.subject", Map.of("what", line(n, Locale.SIMPLIFIED_CHINESE)));
    }

    String mail(NotificationView n) {
        return LANGUAGES.stream().map(language -> Messages.text(language, "letter.notice.body", Map.of("what", line(n, language), "said", said(n, language),
                "link", link(n), "settings", portal.of("notifications?view=settings")))).collect(Collectors.joining("\n\n"));
    }

    /** No words that an outsider has typed, for a short message looks like the portal's own: a thing is named where an office has named it. */
    String message(NotificationView n) {
        return named(n, Locale.SIMPLIFIED_CHINESE, NAMED_BY_OFFICES.contains(n.subjectType()) ? n.subjectTitle() : null);
    }

    /** The same under the portal's name. */
    String messageTitle(NotificationView n) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.notice.subject", Map.of("what", message(n)));
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
        return named(n, language, n.subjectTitle());
    }

    private static String named(NotificationView n, Locale language, String title) {
        String act = Messages.text(language, "act." + n.act(), Map.of());
        return title == null ? act : Messages.text(language, "letter.notice.line", Map.of("act", act, "title", title));
    }

    /** What of the act can be said in a line each. */
    private static String said(NotificationView n, Locale language) {
        ResourceBundle texts = Messages.bundle(language);
        StringBuilder said = new StringBuilder();
        if (n.details() != null) {
            n.details().properties().stream().filter(p -> texts.containsKey("notice.says." + p.getKey()) && p.getValue().isValueNode() && !p.getValue().isNull())
                    .forEach(p -> said.append('\n').append(Messages.text(language, "notice.says." + p.getKey(), Map.of("value", value(p.getKey(), p.getValue(), texts)))));
        }
        if (n.details() != null && n.details().path("changes").isArray()) {
            changes(n.details().get("changes"), language, said);
        }
        return said.toString();
    }

    /** Which meetings of a timetable are others now; the first of them. */
    private static void changes(JsonNode changes, Locale language, StringBuilder said) {
        for (int i = 0; i < Math.min(NAMED, changes.size()); i++) {
            JsonNode change = changes.get(i);
            String what = Messages.text(language, "notice.change." + change.path("kind").asText(), Map.of("title", change.path("title").asText(),
                    "organisation", change.path("organisation").asText(), "from", place(change.path("from")), "to", place(change.path("to"))));
            said.append('\n').append(change.hasNonNull("reason") ? Messages.text(language, "notice.change.because",
                    Map.of("change", what, "reason", value("reason", change.get("reason"), Messages.bundle(language)))) : what);
        }
        if (changes.size() > NAMED) {
            said.append('\n').append(Messages.text(language, "notice.change.more", Map.of("count", changes.size() - NAMED)));
        }
    }

    private static String place(JsonNode at) {
        return at.isObject() ? Messages.text(Locale.SIMPLIFIED_CHINESE, "notice.change.place", Map.of("at", moment("at", at.path("startsAt")), "table", at.path("name").asText())) : "";
    }

    /** A code in its words. */
    private static Object value(String field, JsonNode node, ResourceBundle texts) {
        String word = field + "." + node.asText();
        return texts.containsKey(word) ? texts.getString(word) : moment(field, node);
    }

    /** What ends with a day is said by that day, what begins with one by its own. */
    private static Object moment(String field, JsonNode node) {
        try {
            Instant at = Instant.parse(node.asText());
            LocalDate day = WorkingDays.dayOf(at);
            return !BEGINS.contains(field) && WorkingDays.startOf(day).equals(at) ? day.minusDays(1) + " 24:00 (UTC+8)" : at;
        } catch (DateTimeParseException noInstant) {
            return node.asText();
        }
    }
}
