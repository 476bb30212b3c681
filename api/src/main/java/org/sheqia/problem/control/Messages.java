package org.sheqia.problem.control;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the portal says to people, in their language: the texts of {@code messages_*.properties}. */
public final class Messages {

    private static final List<Locale> KNOWN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm '(UTC+8)'").withZone(ZoneOffset.ofHours(8));

    private Messages() {
    }

    /** The best of the portal's languages for an {@code Accept-Language} header; Chinese where it asks for neither. */
    public static Locale negotiate(String acceptLanguage) {
        try {
            Locale found = acceptLanguage == null ? null
                    : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), KNOWN);
            return found == null ? Locale.SIMPLIFIED_CHINESE : found;
        } catch (IllegalArgumentException e) {
            return Locale.SIMPLIFIED_CHINESE;
        }
    }

    /** Every text of a language. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.sheqia.problem.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a rule that a field, a line or an item breaks; where the rule refuses elsewhere too, with the words of that refusal. */
    public static String violation(Locale locale, String code, Map<String, ?> params) {
        String key = "violation." + code;
        return text(locale, bundle(locale).containsKey(key) ? key : "problem." + code + ".detail", params);
    }

    /** The text of a key with its {@code {names}} filled in; the key itself where it has no text. */
    public static String text(Locale locale, String key, Map<String, ?> params) {
        ResourceBundle bundle = bundle(locale);
        if (!bundle.containsKey(key)) {
            return key;
        }
        String text = bundle.getString(key);
        for (Map.Entry<String, ?> param : params.entrySet()) {
            text = text.replace("{" + param.getKey() + "}", shown(param.getValue()));
        }
        return text;
    }

    /** An instant in the portal's zone, which has no summer time; all else as it is. */
    private static String shown(Object value) {
        return value instanceof Instant at ? INSTANT.format(at) : String.valueOf(value);
    }
}
