package org.sheqia.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** What somebody sends who wants to see the portal break. */
public final class Hostile {

    /** Texts, also as parameters. */
    public static final List<String> TEXTS = List.of("", " ", "\u0000", "a\u0000b", "a\nb", "a\u2028b", "\u202Eabc", "\u200B", "\uD800", "%", "_", "'", "\\", "\"",
            "../../etc/passwd", "%00", "true", "null", "NaN", "-1", "0", "2147483648", "99999999999999999999", "1e9999999", "1.5", "9".repeat(2000),
            "字".repeat(3000), "2026-02-30", "1999-12-31", "2101-01-01", "0000-00-00", "+999999999-12-31", "-999999999-01-01", "2026-13",
            "+1000000000-01-01T00:00:00Z", "+67562-04-20T02:00:00Z", "2026-03-02T01:00:00+08:00", "00000000-0000-0000-0000-000000000000", "😀", "\uFFFE", "2026", "9999", "PUBLISHED");

    /** Cursors that no page gave. */
    public static final List<String> CURSORS = Stream.of("[]", "[null]", "{}", "null", "7", "\"a\"", "[[\"a\"]]", "[\"a\"]", "[\"a\",\"b\"]", "[\"a\",\"b\",\"c\"]",
            "[\"a\",\"b\",\"c\",\"d\"]", "[\"\\u0000\"]", "[\"\\u0000\",\"\\u0000\"]", "[\"2026-03-02T01:00:00Z\"]", "[\"+1000000000-01-01T00:00:00Z\",\"a\"]",
            "[\"+67562-04-20T02:00:00Z\",\"a\"]", "[\"+999999999-12-31\",\"a\"]", "[\"2026-03-02\",\"\\ud800\"]", "[\"99999999999999999999\"]", "[\"-1\"]", "[\"1.00\",\"a\"]",
            "[\"1\",\"1.00\",\"2026-03-02T01:00:00Z\",\"a\"]", "[\"1\",\"1.00\",\"+67562-04-20T02:00:00Z\",\"a\"]", "[1]", "[\"2026-03-02T01:00:00Z\",\"RESULT\",\"a\"]",
            "[".repeat(200)).map(json -> Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8))).toList();

    /** Values of a field, as JSON. */
    public static final List<String> JSON = Stream.concat(TEXTS.stream().filter(text -> !text.equals("\uD800")).map(Hostile::quoted), Stream.of("\"\\ud800\"", "null", "true", "{}", "[]",
            "[null]", "[{}]", "[\"a\"]", "0", "-1", "1.5", "2147483647", "2147483648", "-9223372036854775808", "1e999", "1e9999999", "9".repeat(999), "9".repeat(5000),
            "[".repeat(60) + "]".repeat(60), "{\"a\":".repeat(60) + "1" + "}".repeat(60))).toList();

    private Hostile() {
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(c < ' ' ? "\\u%04x".formatted(c) : c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c)));
        return json.append('"').toString();
    }
}
