package org.sheqia.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The sample fair is as a real one would be. */
class SampleIT {

    /** The demo's first morning; what comes later other tests have done. */
    private static final Instant BEGINS = Instant.parse("2026-03-02T01:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Saturdays and Sundays that are worked, by the notices of the State Council for 2025 and 2026. */
    private static final Set<LocalDate> WORKED = days("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04", "2026-02-14", "2026-02-28");
    /** The other days off of these years, as far as they fall on Monday to Friday before the demo begins. */
    private static final Set<LocalDate> OFF = days("2025-01-01", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-03", "2025-02-04", "2025-04-04",
            "2025-05-01", "2025-05-02", "2025-05-05", "2025-06-02", "2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08",
            "2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-23");
    /** What organisations do on any day. */
    private static final Set<String> ANY_DAY = Set.of("service-record.service-recorded", "contract.services-imported");

    @Test
    void every_contract_is_really_signed_and_checks_as_genuine() throws Exception {
        List<JsonNode> contracts = all(Api.nobody(), "contracts?limit=100");

        assertThat(contracts).hasSizeGreaterThan(20);
        for (JsonNode contract : contracts) {
            byte[] document = send("contracts/" + contract.get("id").asText() + "/document", null);
            JsonNode finding = new ObjectMapper().readTree(send("documents/check", document));
            assertThat(finding.get("verdict").asText()).as(contract.get("number").asText()).isEqualTo("GENUINE");
            assertThat(finding.get("signatures")).hasSize(2);
        }
    }

    @Test
    void what_was_signed_last_year_is_a_result_of_last_year_s_fair() {
        assertThat(Api.nobody().get("seasons/2025").get("stage").asText()).isEqualTo("CLOSED");
        assertThat(all(Api.nobody(), "seasons/2025/results?limit=100")).hasSizeGreaterThan(15).allSatisfy(contract ->
                assertThat(contract.get("createdAt").asText()).startsWith("2025-"));
        assertThat(all(Api.nobody(), "seasons/2026/results?limit=100")).allSatisfy(contract ->
                assertThat(contract.get("createdAt").asText()).startsWith("2026-"));
    }

    @Test
    void nobody_in_an_office_works_on_a_day_off() {
        for (String chain : List.of("tenants/dali", "tenants/lishui", "tenants/minzheng", "district")) {
            String reader = chain.equals("district") ? "district-admin" : chain.substring(chain.indexOf('/') + 1) + "-officer";
            assertThat(all(Api.as(reader), chain + "/records?limit=100")).filteredOn(act -> at(act, "at").isBefore(BEGINS) && !ANY_DAY.contains(act.get("act").asText()))
                    .isNotEmpty().allSatisfy(act -> assertThat(isWorked(LocalDate.ofInstant(at(act, "at"), ZONE))).as(act.toString()).isTrue());
        }
    }

    @Test
    void messages_stand_in_the_order_in_which_they_were_sent() {
        List<Instant> sent = all(Api.as("lishui-approver"), "me/notifications?limit=100").stream().map(message -> at(message, "sentAt"))
                .filter(at -> at.isBefore(BEGINS)).toList();

        assertThat(sent).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? WORKED.contains(day) : !OFF.contains(day);
    }

    private static Instant at(JsonNode row, String field) {
        return Instant.parse(row.get(field).asText());
    }

    private static List<JsonNode> all(Api who, String path) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page = who.get(path);
        while (true) {
            StreamSupport.stream(page.get("items").spliterator(), false).forEach(rows::add);
            if (!page.hasNonNull("next")) {
                return rows;
            }
            page = who.get(path + "&cursor=" + URLEncoder.encode(page.get("next").asText(), StandardCharsets.UTF_8));
        }
    }

    private static byte[] send(String path, byte[] body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Portal.url() + "api/v1/" + path));
        if (body != null) {
            request.header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(body));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    private static Set<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
