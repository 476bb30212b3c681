package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.problem.control.Messages;

class MessagesTest {

    private static final Pattern SLUG = Pattern.compile("Rejected\\.(?:rule|conflict|forbidden)\\(\\s*\"([a-z-]+)\"|Kind\\.[A-Z_]+, \"([a-z-]+)\"");
    private static final Pattern CODE = Pattern.compile("(?:Rejected\\.field|(?<![.\\w])of|Violation\\.of)\\((?:[^()\"]|\\([^()]*\\))*\"[a-z][A-Za-z.\\[\\]]*\"(?: \\+ i \\+ \"[^\"]*\")?, \"([A-Za-z-]+)\"");
    private static final Pattern CONSTRAINT = Pattern.compile("import jakarta\\.validation\\.constraints\\.([A-Za-z]+);");

    @Test
    void every_no_has_its_words_in_both_languages() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                collect(SLUG, text, keys, "problem.%s.title");
                collect(CODE, text, keys, "violation.%s");
                collect(CONSTRAINT, text, keys, "violation.%s");
            }
        }
        assertThat(keys).hasSizeGreaterThan(80);
        assertThat(Messages.bundle(Locale.SIMPLIFIED_CHINESE).keySet()).containsAll(keys);
        assertThat(Messages.bundle(Locale.ENGLISH).keySet()).containsAll(keys);
    }

    @Test
    void nothing_is_worded_that_no_source_names() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(source));
            }
        }
        assertThat(Messages.bundle(Locale.ENGLISH).keySet()).filteredOn(key -> key.startsWith("problem.") || key.startsWith("violation."))
                .allMatch(key -> named(all.toString(), key.split("\\.")[1]));
    }

    private static boolean named(String sources, String word) {
        return sources.contains("\"" + word + "\"") || sources.contains("import jakarta.validation.constraints." + word + ";");
    }

    @Test
    void both_languages_say_the_same_things() {
        ResourceBundle english = Messages.bundle(Locale.ENGLISH);
        assertThat(Messages.bundle(Locale.SIMPLIFIED_CHINESE).keySet()).isEqualTo(english.keySet());
    }

    @ParameterizedTest
    @CsvSource({"en,en", "en-GB;q=0.8,en", "zh-CN,zh-CN", "de,zh-CN", ",zh-CN", "'not a language!!',zh-CN"})
    void the_callers_language_is_met_and_chinese_otherwise(String header, String language) {
        assertThat(Messages.negotiate(header).toLanguageTag()).isEqualTo(language);
    }

    @Test
    void names_are_filled_in() {
        assertThat(Messages.text(Locale.ENGLISH, "violation.Max", Map.of("value", 12))).isEqualTo("At most 12");
    }

    private static void collect(Pattern pattern, String text, TreeSet<String> keys, String form) {
        for (Matcher matcher = pattern.matcher(text); matcher.find();) {
            String found = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            keys.add(form.formatted(found));
        }
    }
}
