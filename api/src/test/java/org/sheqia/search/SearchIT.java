package org.sheqia.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.search.control.FillTerms;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** What a search finds, and what it must not. */
@ArquillianTest
@RunAsClient
class SearchIT {

    private static final String TITLE = "鹮雉社区居家养老 Home Care 服务";

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鹮", "鹮雉", "雉社区", "鹮 养老", "鹮雉社区居家养老", "鹮雉 home", "鹮 ＣＡＲＥ"})
    void the_public_finds_a_published_project_by_a_part_of_its_title(String query) {
        JsonNode project = fair.published("danzao", fair.content(TITLE, fair.appropriation("danzao", "48000.00"), "48000.00"));
        assertThat(ids("projects?limit=100&q=", query)).contains(project.get("id").asText());
        assertThat(ids("projects?sort=budgetCeiling&tenant=danzao&limit=100&q=", query)).contains(project.get("id").asText());
    }

    @Test
    void by_its_number() {
        JsonNode project = fair.published("danzao");
        assertThat(ids("projects?q=", project.get("number").asText())).containsExactly(project.get("id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"鹮雉鹮", "养居鹮", "鹮雉 hom", "鹮雉 不在"})
    void every_term_must_be_there(String query) {
        fair.published("danzao", fair.content(TITLE, fair.appropriation("danzao", "48000.00"), "48000.00"));
        assertThat(ids("projects?q=", query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"！？", "%", "_", "''"})
    void punctuation_finds_nothing(String query) {
        fair.published("danzao");
        assertThat(ids("projects?q=", query)).isEmpty();
        assertThat(ids("organisations?q=", query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects?q=", "organisations?q="})
    void a_text_that_is_too_long_is_refused(String path) {
        JsonNode problem = fair.as(null).get(path + "a".repeat(101)).refused(422, "invalid");
        assertThat(problem.get("violations").get(0).get("field").asText()).isEqualTo("q");
    }

    @Test
    void a_draft_is_found_by_its_tenant_only() {
        JsonNode draft = fair.draft("danzao", fair.content("鹙鹮秘密草稿", fair.appropriation("danzao", "48000.00"), "48000.00"));
        assertThat(ids("danzao-officer", "tenants/danzao/projects?q=", "鹙鹮秘密")).containsExactly(draft.get("id").asText());
        assertThat(ids("projects?q=", "鹙鹮")).isEmpty();
        assertThat(ids("projects?tenant=danzao&q=", "鹙")).isEmpty();
        assertThat(ids("dali-officer", "tenants/dali/projects?q=", "鹙鹮")).isEmpty();
    }

    @Test
    void a_new_title_takes_the_old_ones_place() {
        String appropriation = fair.appropriation("danzao", "48000.00");
        JsonNode draft = fair.draft("danzao", fair.content("鸱鸮旧名", appropriation, "48000.00"));
        fair.as("danzao-officer").on(draft).put(Fair.path("danzao", draft), fair.content("鸱鸮新名", appropriation, "48000.00")).ok();
        assertThat(ids("danzao-officer", "tenants/danzao/projects?q=", "鸱鸮新")).containsExactly(draft.get("id").asText());
        assertThat(ids("danzao-officer", "tenants/danzao/projects?q=", "鸱鸮旧")).isEmpty();
        assertThat(Database.column("select term from project_term where project_id = ?", draft.get("id").asText()))
                .containsExactlyInAnyOrder("鸱", "鸮", "新", "名", "鸱鸮", "鸮新", "新名");
    }

    @ParameterizedTest
    @CsvSource({"-publishedAt,鸺鹠甲", "publishedAt,鸺鹠乙", "budgetCeiling,鸺鹠丙", "-budgetCeiling,鸺鹠丁", "bidDeadline,鸺鹠戊"})
    void pages_of_a_search_go_on_where_the_last_one_ended(String sort, String name) {
        String appropriation = fair.appropriation("danzao", "500000.00");
        List<String> all = Stream.of("1", "2", "3", "4", "5").map(n -> fair.published("danzao",
                fair.content(name + n, appropriation, "48000.00")).get("id").asText()).toList();
        String path = "projects?limit=2&sort=" + sort + "&q=" + encoded(name);
        List<String> seen = new ArrayList<>();
        JsonNode page = fair.as(null).get(path).ok();
        seen.addAll(page.get("items").findValuesAsText("id"));
        while (!page.get("next").isNull()) {
            page = fair.as(null).get(path + "&cursor=" + page.get("next").asText()).ok();
            seen.addAll(page.get("items").findValuesAsText("id"));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void organisations_are_found_by_name_and_credit_code_and_in_pages() {
        String first = fair.organisation("ngo1-admin");
        String second = fair.organisation("ngo1-admin");
        assertThat(codes("organisations?limit=100&q=", first)).containsExactly(first);
        assertThat(codes("organisations?limit=100&q=", "社会工作服务中心" + second.substring(12))).contains(second);
        JsonNode page = fair.as(null).get("organisations?limit=1&q=" + encoded("社会工作")).ok();
        JsonNode next = fair.as(null).get("organisations?limit=1&q=" + encoded("社会工作") + "&cursor=" + page.get("next").asText()).ok();
        assertThat(page.get("items").get(0).get("creditCode").asText())
                .isLessThan(next.get("items").get(0).get("creditCode").asText());
    }

    @Test
    void an_organisation_that_changes_its_name_is_found_by_the_new_one() {
        String code = fair.organisation("ngo1-admin");
        JsonNode proposed = fair.as("ngo1-admin").post("organisations/" + code + "/facts", Map.of("grounds", "更名批复", "facts", Map.of("kind", "PRIVATE_NON_ENTERPRISE", "name", "鹪鹩互助中心" + code,
                "legalRepresentative", "陈某", "controllingPerson", "某人"))).ok();
        fair.as("district-admin").on(proposed.get("proposal")).post("district/organisations/" + code + "/facts/approve",
                Map.of("controllerNumber", Fair.identityNumber("某人"))).ok();
        assertThat(codes("organisations?q=", "鹪鹩 " + code)).containsExactly(code);
        assertThat(codes("organisations?q=", "南海区 " + code)).isEmpty();
    }

    @Test
    void rows_from_before_the_terms_get_them_and_twice_is_no_harm() throws SQLException {
        JsonNode project = fair.published("danzao");
        String id = project.get("id").asText();
        List<String> before = Database.column("select term from project_term where project_id = ? order by term", id);
        Database.update("delete from project_term where project_id = ?", id);
        try (Connection connection = Database.connect()) {
            FillTerms.fill(connection);
            FillTerms.fill(connection);
        }
        assertThat(Database.column("select term from project_term where project_id = ? order by term", id)).isEqualTo(before)
                .contains("养老", project.get("number").asText().substring(5, 11));
    }

    @Test
    void a_search_takes_one_statement_more_than_a_list() {
        fair.published("danzao");
        int list = fair.as(null).get("projects").statements();
        assertThat(fair.as(null).get("projects?q=" + encoded("居家养老上门服务")).statements()).isEqualTo(list + 1);
    }

    @Test
    void a_long_text_is_searched_like_a_short_one() {
        String title = "鹡鸰" + "长者服务甲乙丙丁戊己庚辛壬癸".repeat(6);
        JsonNode project = fair.published("danzao", fair.content(title, fair.appropriation("danzao", "48000.00"), "48000.00"));
        assertThat(ids("projects?q=", title)).containsExactly(project.get("id").asText());
    }

    private List<String> ids(String path, String query) {
        return ids(null, path, query);
    }

    private List<String> ids(String username, String path, String query) {
        return fair.as(username).get(path + encoded(query)).ok().get("items").findValuesAsText("id");
    }

    private List<String> codes(String path, String query) {
        return fair.as(null).get(path + encoded(query)).ok().get("items").findValuesAsText("creditCode");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
