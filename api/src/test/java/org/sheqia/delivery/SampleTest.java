package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.delivery.ReportFixture.CONTRACT;
import static org.sheqia.delivery.ReportFixture.HANDED_IN;
import static org.sheqia.testing.Refusal.refused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.sheqia.delivery.entity.Draw;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Report;
import org.sheqia.delivery.entity.SampleList;
import org.sheqia.delivery.entity.Verification;
import org.sheqia.delivery.entity.VerificationEvent;
import org.sheqia.delivery.entity.VerifiedRecord;
import org.sheqia.file.entity.Checksum;
import org.sheqia.security.entity.Actor;

/** A sample that nobody chooses, and that anyone makes again who has the list. */
class SampleTest {

    private static final Report REPORT = ReportFixture.handedIn("雨季改期", HANDED_IN);

    @Property(tries = 200)
    void whoever_draws_and_whenever_the_sample_is_the_same(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String officer,
            @ForAll @LongRange(max = 10_000_000) long later, @ForAll @IntRange(min = 1, max = 300) int records) {
        Verification first = drawn(REPORT, records, "officer", HANDED_IN);
        Verification another = drawn(REPORT, records, officer, HANDED_IN.plusSeconds(later));

        assertThat(ids(another)).isEqualTo(ids(first)).hasSize(Draw.size(records));
    }

    @Property(tries = 100)
    void anyone_draws_it_again_from_the_text_alone(@ForAll @IntRange(min = 1, max = 300) int records) {
        String text = list(REPORT, records).text();
        Verification verification = drawn(REPORT, records, "officer", HANDED_IN);

        String seed = Checksum.of(text.getBytes(StandardCharsets.UTF_8));
        List<String> again = text.lines().skip(2).map(line -> line.split(" ")[0])
                .sorted(Comparator.comparing(id -> Checksum.of((seed + id).getBytes(StandardCharsets.UTF_8)))).limit(Draw.size(records)).toList();
        assertThat(again).isEqualTo(ids(verification));
        assertThat(((VerificationEvent.Drawn) verification.drawn(CONTRACT)).seed()).isEqualTo(seed);
    }

    @Property
    void its_size_is_the_root_at_least_five_and_at_most_all(@ForAll @IntRange(min = 1, max = 100_000) int population) {
        int size = Draw.size(population);

        assertThat(size).isBetween(1, population);
        assertThat(population <= 5 ? population : Math.max(5, size)).isEqualTo(size);
        assertThat(population <= 25 || size >= Math.sqrt(population) && size - 1 < Math.sqrt(population)).isTrue();
        assertThat(Draw.size(population + 1)).isGreaterThanOrEqualTo(size);
    }

    @Example
    void a_record_or_a_word_or_the_instant_of_the_report_changes_the_seed() {
        String seed = list(REPORT, 20).seed();
        Map<String, String> changed = standing(20);
        changed.put("record-3", Checksum.of("another".getBytes(StandardCharsets.UTF_8)));

        assertThat(List.of(list(REPORT, 21).seed(), SampleList.of(REPORT, changed).seed(),
                list(ReportFixture.handedIn("雨季改期。", HANDED_IN), 20).seed(),
                list(ReportFixture.handedIn("雨季改期", HANDED_IN.plusNanos(1000)), 20).seed(), seed)).doesNotHaveDuplicates();
        assertThat(list(ReportFixture.handedIn("雨季改期", HANDED_IN), 20).seed()).isEqualTo(seed);
    }

    @Example
    void what_is_with_the_organisation_has_no_list() {
        assertThatThrownBy(() -> SampleList.of(ReportFixture.draft(), standing(3))).hasMessageContaining("report-not-submitted");
        Report returned = ReportFixture.handedIn("雨季改期", HANDED_IN);
        returned.giveBack("请补充", CONTRACT, actor("officer"), HANDED_IN);
        assertThatThrownBy(() -> SampleList.of(returned, standing(3))).hasMessageContaining("report-not-submitted");
        assertThatThrownBy(() -> drawn(REPORT, 0, "officer", HANDED_IN)).hasMessageContaining("no-records-to-verify");
    }

    @Example
    void drawn_again_it_keeps_the_list_and_its_seed_follows_from_the_old_one() {
        Verification first = drawn(REPORT, 60, "officer", HANDED_IN);
        Exemption why = confirmed(first, "抽中的记录属于同一天", HANDED_IN.plusSeconds(60));

        Verification second = first.again(why, actor("approver"), HANDED_IN.plusSeconds(60));

        VerificationEvent.Drawn old = (VerificationEvent.Drawn) first.drawn(CONTRACT);
        VerificationEvent.Drawn drawn = (VerificationEvent.Drawn) second.drawn(CONTRACT);
        assertThat(drawn.seed()).isEqualTo(Checksum.of((old.seed() + "\n抽中的记录属于同一天\n" + HANDED_IN.plusSeconds(60)).getBytes(StandardCharsets.UTF_8)));
        assertThat(drawn.replaces()).isEqualTo(first.id());
        assertThat(ids(second)).isEqualTo(Draw.of(drawn.seed(), standing(60).keySet(), 8)).isNotEqualTo(ids(first));
        refused("sample-replaced", () -> first.again(why, actor("approver"), HANDED_IN));
    }

    @Example
    void a_reason_alone_does_not_say_what_will_be_drawn() {
        List<String> one = ids(again("抽中的记录属于同一天", HANDED_IN.plusSeconds(60)));

        assertThat(ids(again("抽中的记录属于同一天", HANDED_IN.plusSeconds(61)))).isNotEqualTo(one);
    }

    private static Verification again(String reason, Instant confirmedAt) {
        Verification first = drawn(REPORT, 60, "officer", HANDED_IN);
        return first.again(confirmed(first, reason, confirmedAt), actor("approver"), confirmedAt);
    }

    private static Exemption confirmed(Verification about, String reason, Instant when) {
        Exemption why = new Exemption(CONTRACT, Exemption.Kind.SAMPLE_AGAIN, about.id(), reason, List.of(), actor("officer"), HANDED_IN);
        why.confirm(CONTRACT, actor("approver"), when);
        return why;
    }

    private static Verification drawn(Report report, int records, String officer, Instant when) {
        return new Verification(CONTRACT, report, list(report, records), actor(officer), when);
    }

    private static SampleList list(Report report, int records) {
        return SampleList.of(report, standing(records));
    }

    private static Map<String, String> standing(int records) {
        Map<String, String> standing = new LinkedHashMap<>();
        for (int i = records; i > 0; i--) {
            standing.put("record-" + i, Checksum.of(("" + i).getBytes(StandardCharsets.UTF_8)));
        }
        return standing;
    }

    private static List<String> ids(Verification verification) {
        return verification.records().stream().map(VerifiedRecord::recordId).toList();
    }

    private static Actor actor(String who) {
        return new Actor(who, who, who, Set.of());
    }
}
