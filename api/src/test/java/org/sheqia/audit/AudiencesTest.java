package org.sheqia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheqia.audit.entity.Duties;
import org.sheqia.notification.entity.Audiences;
import org.sheqia.notification.entity.Audiences.Row;
import org.sheqia.notification.entity.Party;
import org.sheqia.problem.control.Messages;

/** Who hears of which act: the table is whole, says only what acts have, and stands in the README as it is. */
class AudiencesTest {

    private static final Map<String, Row> ROWS = Audiences.rows();

    @Test
    void a_new_act_needs_a_row_and_a_row_an_act() {
        assertThat(Acts.all().stream().map(Duties::row)).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    @Test
    void nobody_is_told_only_for_a_reason() {
        assertThat(ROWS).allSatisfy((act, row) -> assertThat(row.asks().isEmpty() && row.informs().isEmpty()).as(act).isEqualTo(row.why() != null));
    }

    @Test
    void a_notice_names_what_its_act_has() {
        Acts.all().forEach(act -> assertThat(Arrays.stream(act.getRecordComponents()).map(RecordComponent::getName)).as(Duties.row(act))
                .containsAll(ROWS.get(Duties.row(act)).says()));
    }

    /** What leads to the place is not said, and changes of a timetable are said one by one. */
    @Test
    void what_a_notice_names_has_words_in_both_languages() {
        Set<String> unsaid = Set.of("changes", "about", "scopeId", "season");
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Set<String> words = Messages.bundle(language).keySet();
            assertThat(ROWS.values().stream().flatMap(row -> row.says().stream()).filter(said -> !unsaid.contains(said)))
                    .allMatch(said -> words.contains("notice.says." + said));
        }
    }

    /** A row that names a party of which its act knows nobody would tell nobody. */
    @Test
    void an_act_knows_whom_its_row_names() {
        Map<Party, String> needed = Map.of(Party.CONCERNED, "concerned", Party.PERSON, "persons", Party.ADDRESSEE, "addressees");
        for (Class<?> act : Acts.all()) {
            Row row = ROWS.get(Duties.row(act));
            Set<String> own = Arrays.stream(act.getDeclaredMethods()).map(m -> m.getName()).collect(Collectors.toSet());
            parties(row).filter(needed::containsKey).forEach(party -> assertThat(own).as(Duties.row(act)).contains(needed.get(party)));
        }
    }

    @Test
    void whoever_bids_follows_or_funds_hears_of_what_changes_a_procedure() {
        for (String act : List.of("ProjectEvent.Amended", "ProjectEvent.Cancelled", "ProjectEvent.Failed", "QuestionEvent.Answered", "AwardEvent.AwardNoticed")) {
            assertThat(parties(ROWS.get(act))).as(act).contains(Party.FOLLOWERS);
        }
        for (String act : List.of("ProjectEvent.Cancelled", "AwardEvent.ResultPublished", "AwardEvent.AwardNoticed", "AwardEvent.Revoked")) {
            assertThat(parties(ROWS.get(act))).as(act).contains(Party.BIDDERS);
            assertThat(ROWS.get(act).official()).as(act).isTrue();
        }
    }

    /** What a tenant prepares, an organisation's people do: a row for administrators alone is one of signatures, standing and registration. */
    @Test
    void what_an_organisation_hears_its_staff_hears_but_for_what_administrators_alone_do() {
        assertThat(ROWS.entrySet().stream().filter(r -> parties(r.getValue()).anyMatch(p -> p == Party.ORGANISATION_ADMIN)
                && parties(r.getValue()).noneMatch(p -> p == Party.ORGANISATION)).map(Map.Entry::getKey)).containsExactlyInAnyOrder(
                "BidEvent.SealedActDone", "FoundationEvent.Approved", "FoundationEvent.Returned", "OrganisationEvent.Approved",
                "OrganisationEvent.FactsProposed", "OrganisationEvent.FactsChanged", "OrganisationEvent.FactsReturned", "OrganisationEvent.StandingRecorded");
    }

    @Test
    void every_act_that_is_told_has_a_name_in_both_languages() {
        List<String> verbs = Acts.all().stream().filter(act -> ROWS.get(Duties.row(act)).why() == null)
                .map(act -> act.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
                .map(verb -> verb.replaceFirst("^survey-", "")).toList();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Set<String> named = Messages.bundle(language).keySet().stream().filter(key -> key.startsWith("act."))
                    .map(key -> key.substring(key.indexOf('.', 4) + 1)).collect(Collectors.toSet());
            assertThat(named).containsAll(verbs);
        }
    }

    /** Printed anew with {@code -Dsheqia.print=true}. */
    @Test
    void the_table_stands_in_the_readme() throws IOException {
        Path printed = Path.of("AUDIENCES.md");
        if (Boolean.getBoolean("sheqia.print")) {
            Files.writeString(printed, table());
        }
        assertThat(Files.readString(printed)).isEqualTo(table());
    }

    private static Stream<Party> parties(Row row) {
        return Stream.concat(row.asks().stream(), row.informs().stream());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                # Who hears of what

                One row for each act that the portal knows, as `notification/entity/Audiences` has them (a test compares). Acts that are official stand
                in the portal for everyone told, whatever a person has chosen.

                | act | must act | must know | names | official |
                | --- | --- | --- | --- | --- |
                """);
        new TreeMap<>(ROWS).forEach((act, row) -> table.append("| ").append(act).append(" | ").append(words(row.asks())).append(" | ")
                .append(row.why() == null ? words(row.informs()) : "nobody: " + row.why()).append(" | ").append(String.join(", ", row.says())).append(" | ")
                .append(row.official() ? "yes" : "").append(" |\n"));
        return table.toString();
    }

    private static String words(Set<Party> parties) {
        return parties.stream().sorted().map(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "));
    }
}
