package org.sheqia.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/** Files as people send them and get them back. */
@ArquillianTest
@RunAsClient
class FilesIT {

    private static final String PLACE = "GPS 23.0469N 113.1216E HUAWEI P60";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private String own;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
        own = "organisations/" + fair.organisation("ngo1-admin");
    }

    @Test
    void a_name_that_hides_something_or_ends_as_another_kind_is_refused_in_either_place() {
        JsonNode bid = fair.draftBid("ngo1-admin", own.substring(own.indexOf('/') + 1), fair.published("dali"), Fair.bid("140.00", "1000.00"));
        for (String name : List.of("报价\u202Exslx.hta", "a.hta", "a.ps1", "a.url", "a.lnk", "a.reg", "a.iqy", "a.slk", "a.pdf", "a")) {
            for (String path : new String[] {own + "/files", own + "/bids/" + bid.get("id").asText() + "/documents"}) {
                JsonNode violation = send(path, name, "[InternetShortcut]".getBytes(StandardCharsets.UTF_8)).refused(422, "invalid").get("violations").get(0);
                assertThat(violation.get("field").asText() + " " + violation.get("code").asText()).as(name).isEqualTo("name file-ending");
            }
        }
    }

    @Test
    void what_cannot_be_seen_in_a_name_is_not_kept() {
        assertThat(send(own + "/files", "签\u200B到\u202E表.txt", "签到".getBytes(StandardCharsets.UTF_8)).ok().get("name").asText()).isEqualTo("签到表.txt");
    }

    @Test
    void what_comes_back_is_what_was_sent_under_its_name() {
        byte[] text = "签到".getBytes(StandardCharsets.UTF_8);
        Answer back = get(send(own + "/files", "签到表.txt", text));
        assertThat(back.response().body()).isEqualTo(text);
        assertThat(back.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''" + URLEncoder.encode("签到表.txt", StandardCharsets.UTF_8));
    }

    @Test
    void what_was_kept_when_names_were_free_comes_back_with_an_ending_of_its_kind() {
        Answer sent = send(own + "/files", "a.txt", "calc".getBytes(StandardCharsets.UTF_8));
        Database.update("update stored_file set name = ? where id = ?", "报价\u202Etxt.hta", sent.ok().get("id").asText());
        assertThat(get(sent).header("Content-Disposition")).endsWith(URLEncoder.encode("报价_txt.hta.txt", StandardCharsets.UTF_8));
    }

    @Test
    void a_photo_is_kept_without_its_place_and_a_bid_s_file_byte_for_byte() {
        byte[] photo = Pictures.jpegFrom(PLACE);
        Answer shown = get(send(own + "/files", "a.jpg", photo));
        assertThat(shown.text()).doesNotContain(PLACE);
        assertThat(shown.response().body().length).isBetween(100, photo.length - PLACE.length());

        String bid = own + "/bids/" + fair.draftBid("ngo1-admin", own.substring(own.indexOf('/') + 1), fair.published("dali"), Fair.bid("140.00", "1000.00")).get("id").asText();
        String file = send(bid + "/documents", "a.jpg", photo).ok().get("id").asText();
        JsonNode draft = fair.as("ngo1-admin").get(bid).ok();
        Map<String, Object> with = new HashMap<>(Fair.bid("140.00", "1000.00"));
        with.put("documents", List.of(Map.of("id", file, "name", "a.jpg", "size", photo.length, "sha256", "a")));
        fair.as("ngo1-admin").on(draft).put(bid, with).ok();
        assertThat(fair.as("ngo1-admin").get(bid + "/documents/" + file).response().body()).isEqualTo(photo);
    }

    @Test
    void who_keeps_all_that_it_may_is_told_so() {
        String id = send(own + "/files", "a.txt", new byte[] {'a'}).ok().get("id").asText();
        Database.update("update stored_file set size = ? where id = ?", 20L << 30, id);
        send(own + "/files", "b.txt", new byte[] {'b'}).refused(422, "files-full");
    }

    private Answer send(String path, String name, byte[] content) {
        return fair.as("ngo1-admin").post(path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), content);
    }

    private Answer get(Answer sent) {
        return fair.as("ngo1-admin").get(own + "/files/" + sent.ok().get("id").asText());
    }
}
