package org.sheqia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheqia.audit.entity.Duties;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.bid.entity.BidValidity;
import org.sheqia.notification.entity.Audiences;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Messages;

/** Mails say in words what notices carry as a code: each value of each of them has its word in both languages. */
class NoticeWordsTest {

    /** Where the portal ends, withholds or calls off something by itself: the reason, or the name of what holds it. */
    private static final Pattern GIVEN = Pattern.compile("(?:\\b(?:fail|cancel|callOff|withhold|withdraw|terminate|bar|reject)\\(|failForGood\\([a-z]+, "
            + "|new \\w+Event\\.\\w+\\(subject\\(\\), [^;\"]*(?=\"))(?:\"([a-z-]+)\"|(\\w+))");

    private static final Pattern CODE = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void every_value_of_an_enum_that_a_notice_names_has_its_word() {
        Set<String> words = new TreeSet<>();
        Acts.all().forEach(act -> Arrays.stream(act.getRecordComponents()).filter(said -> said.getType().isEnum())
                .filter(said -> Audiences.rows().get(Duties.row(act)).says().contains(said.getName()))
                .forEach(said -> Arrays.stream(said.getType().getEnumConstants()).forEach(value -> words.add(said.getName() + "." + code(value)))));

        assertThat(words).contains("outcome.UPHELD", "grade.FAIL", "role.finance").hasSizeGreaterThan(30);
        said(words);
    }

    @Test
    void every_reason_that_the_portal_gives_by_itself_has_its_words() throws IOException {
        Set<String> reasons = new TreeSet<>(Set.of(RankedBid.NOT_ELIGIBLE, RankedBid.NOT_COMPLIANT));
        Stream.of(true, false).forEach(one -> Stream.of(true, false).forEach(good -> Stream.of(1, 2)
                .forEach(answered -> Stream.ofNullable(BidValidity.invalidReason(answered, 2, one, good)).forEach(reasons::add))));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                reasons.addAll(given(Files.readString(source)));
            }
        }

        List<String> words = reasons.stream().map(reason -> "reason." + reason).toList();
        said(words);
        assertThat(Messages.bundle(Locale.ENGLISH).keySet()).filteredOn(word -> word.startsWith("reason.")).as("each is found where it is given")
                .hasSameElementsAs(words);
        said(List.of("outReason." + RankedBid.NOT_ELIGIBLE, "outReason." + RankedBid.NOT_COMPLIANT));
    }

    /** The reasons in a source; of a constant or variable, whatever it may hold. */
    private static Set<String> given(String source) {
        Set<String> reasons = new TreeSet<>();
        GIVEN.matcher(source).results().forEach(found -> {
            if (found.group(1) != null) {
                reasons.add(found.group(1));
            } else {
                Pattern.compile("String " + found.group(2) + " = ([^;]*);").matcher(source).results()
                        .forEach(held -> CODE.matcher(held.group(1)).results().forEach(code -> reasons.add(code.group(1))));
            }
        });
        return reasons;
    }

    private static void said(Iterable<String> words) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.bundle(language).keySet()).containsAll(words);
        }
    }

    /** As the notice keeps it. */
    private static String code(Object value) {
        return (String) Json.read(Json.write(Map.of("code", value)), Map.class).get("code");
    }
}
