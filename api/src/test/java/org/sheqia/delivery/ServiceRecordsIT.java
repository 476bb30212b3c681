package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Pictures;

/** Services are recorded one by one or as a list; what looks as if it had been given twice is flagged. */
@ArquillianTest
@RunAsClient
class ServiceRecordsIT {

    private static final String HEADING = "服务指标,服务日期,开始时间,结束时间,数量,服务人数,地点,社工证书编号,说明\n";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String code;
    private JsonNode contract;
    private LocalDate first;

    @BeforeEach
    void a_contract_ten_days_after_its_beginning() {
        Database.firstMorning();
        fair = new Fair(portal);
        code = fair.organisation("ngo1-admin");
        contract = fair.inForce("dali", "ngo1-admin", code);
        first = LocalDate.parse(contract.get("serviceFrom").asText());
        fair.moveTo(first.plusDays(10).atTime(8, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void a_list_with_a_fault_is_refused_as_a_whole_and_each_fault_is_named_by_line_and_column() {
        String list = HEADING + "上门探访," + first + ",9:00,10:30,2,2,沥雄社区,,\n" + "上门按摩," + first + ",,,1,1,沥雄社区,,\n"
                + "上门探访," + first.minusDays(1) + ",9:00,,none,1,沥雄社区,SW-9999,\n" + "小组活动," + first + ",9:00,,1,8,沥雄社区,SW-9999,\n";

        JsonNode rows = send("record-lists/preview", list).ok();
        assertThat(rows.get("accepted").asInt()).isEqualTo(1);
        assertThat(faults(rows, 0)).isEmpty();
        assertThat(faults(rows, 1)).containsExactly("服务指标");
        assertThat(faults(rows, 2)).containsExactly("数量");
        assertThat(faults(rows, 3)).containsExactly("结束时间", "社工证书编号");

        JsonNode refused = send("record-lists", list).refused(422, "invalid");
        assertThat(refused.get("violations").findValuesAsText("field"))
                .containsExactly("lines[3].服务指标", "lines[4].数量", "lines[5].结束时间", "lines[5].社工证书编号");
        assertThat(records("")).isEmpty();
    }

    @Test
    void a_good_list_is_booked_once_and_counts() {
        String list = HEADING + "上门探访," + first + ",9:00,10:30,2,2,沥雄社区,,首次\n" + "小组活动," + first.plusDays(1) + ",,,1,12,沥雄社区,,\n";
        send("record-lists", list).ok();

        assertThat(records("")).hasSize(2);
        assertThat(records("").get(1).get("from").asText()).isEqualTo("09:00");
        JsonNode visits = fair.as("dali-officer").get(tenants() + "/delivery").ok().get("progress").get(0);
        assertThat(visits.get("delivered").asInt()).isEqualTo(2);
        assertThat(visits.get("months").get(0).get("delivered").asInt()).isEqualTo(2);
        assertThat(send("record-lists", list).refused(422, "invalid").get("violations").get(0).get("code").asText()).isEqualTo("list-taken");
    }

    @Test
    void the_template_is_a_list_that_names_the_contracts_indicators() {
        byte[] template = fair.as("ngo1-admin").get(own() + "/delivery/record-lists/template.xlsx").response().body();
        JsonNode rows = fair.as("ngo1-admin").post(own() + "/delivery/record-lists/preview", template).ok();
        assertThat(rows.get("accepted").asInt()).isEqualTo(1);
        assertThat(rows.get("rows").get(0).get("indicator").asText()).isEqualTo("上门探访");
    }

    @Test
    void the_same_photo_is_flagged_over_all_contracts_without_naming_the_other() {
        JsonNode other = fair.inForce("danzao", "ngo1-admin", code);
        fair.moveTo(LocalDate.parse(other.get("serviceFrom").asText()).plusDays(3).atTime(8, 0).toInstant(ZoneOffset.UTC));
        LocalDate day = LocalDate.parse(other.get("serviceFrom").asText());
        String here = photo("visit.png");
        String there = photo("group.png");
        record(contract, Map.of("documents", List.of(Map.of("id", here, "name", "visit.png", "kind", "PHOTO")))).ok();
        Map<String, Object> group = service(day);
        group.put("documents", List.of(Map.of("id", there, "name", "group.png")));
        fair.as("ngo1-admin").post("organisations/" + code + "/contracts/" + other.get("id").asText() + "/delivery/records", group).ok();

        JsonNode flagged = records("?flagged=true");
        assertThat(flagged).hasSize(1);
        JsonNode duplicate = flagged.get(0).get("duplicates").get(0);
        assertThat(duplicate.get("kind").asText()).isEqualTo("SAME_PHOTO");
        assertThat(duplicate.get("what").asText()).isEqualTo("visit.png");
        assertThat(duplicate.get("elsewhere").asBoolean()).isTrue();
        assertThat(flagged.toString()).doesNotContain(other.get("id").asText(), "group.png", there);
    }

    @Test
    void one_person_at_two_places_at_one_time_is_flagged_and_voiding_one_ends_it() {
        fair.as("ngo1-admin").post(own() + "/staff", Map.of("name", "黄社工", "certificate", "SW-2001", "role", "社工", "percent", 50,
                "from", first.toString(), "until", first.plusDays(30).toString())).ok();
        record(contract, Map.of("staff", List.of("SW-2001"), "from", "09:00", "until", "11:00", "place", "沥雄社区")).ok();
        record(contract, Map.of("staff", List.of("SW-2001"), "from", "11:00", "until", "12:00", "place", "盐步社区")).ok();
        assertThat(records("?flagged=true")).isEmpty();
        record(contract, Map.of("staff", List.of("SW-2001"), "from", "10:30", "until", "11:30", "place", "黄岐社区")).ok();

        JsonNode flagged = records("?flagged=true");
        assertThat(flagged).hasSize(3);
        assertThat(flagged.get(0).get("duplicates")).hasSize(2);
        assertThat(flagged.get(0).get("duplicates").get(0).get("what").asText()).isEqualTo("黄社工");
        assertThat(flagged.get(0).get("duplicates").get(0).get("elsewhere").asBoolean()).isFalse();

        fair.as("ngo1-admin").post(own() + "/delivery/records/" + flagged.get(0).get("id").asText() + "/void", Map.of("reason", "时间写错")).ok();
        assertThat(records("?flagged=true")).isEmpty();
    }

    @Test
    void half_a_time_a_stranger_and_a_file_of_nobody_are_refused() {
        assertThat(violation(record(contract, Map.of("from", "09:00")))).isEqualTo("until both-times");
        assertThat(violation(record(contract, Map.of("from", "09:00", "until", "08:00")))).isEqualTo("until ends-before-it-begins");
        assertThat(violation(record(contract, Map.of("from", "24:00", "until", "25:00")))).endsWith("Pattern");
        assertThat(violation(record(contract, Map.of("staff", List.of("SW-0000"))))).isEqualTo("staff not-on-contract");
        assertThat(violation(record(contract, Map.of("documents", List.of(Map.of("id", Fair.unknownId(), "name", "a.png"))))))
                .isEqualTo("documents no-file");
        assertThat(records("")).isEmpty();
    }

    private static String violation(Answer answer) {
        JsonNode violation = answer.refused(422, "invalid").get("violations").get(0);
        return violation.get("field").asText() + " " + violation.get("code").asText();
    }

    private static List<String> faults(JsonNode preview, int row) {
        return preview.get("rows").get(row).get("faults").findValuesAsText("column");
    }

    private Answer send(String to, String list) {
        return fair.as("ngo1-admin").post(own() + "/delivery/" + to, list.getBytes(StandardCharsets.UTF_8));
    }

    private String photo(String name) {
        return fair.as("ngo1-admin").post("organisations/" + code + "/files?name=" + name, Pictures.png(code.hashCode())).ok().get("id").asText();
    }

    private Answer record(JsonNode of, Map<String, Object> more) {
        Map<String, Object> service = service(first);
        service.putAll(more);
        return fair.as("ngo1-admin").post("organisations/" + code + "/contracts/" + of.get("id").asText() + "/delivery/records", service);
    }

    private static Map<String, Object> service(LocalDate day) {
        return new HashMap<>(Map.of("indicator", 0, "servedOn", day.toString(), "quantity", 1, "people", 2, "place", "沥雄社区", "documents", List.of()));
    }

    private JsonNode records(String query) {
        return fair.as("dali-officer").get(tenants() + "/delivery/records" + query).ok().get("items");
    }

    private String tenants() {
        return "tenants/dali/contracts/" + contract.get("id").asText();
    }

    private String own() {
        return "organisations/" + code + "/contracts/" + contract.get("id").asText();
    }
}
