package org.sheqia.bid.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.control.Json;
import org.sheqia.security.control.Keys;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** Bids of a portal of before V26: found, read, opened at the price that was offered, and asked again where they have to be. */
@ArquillianTest
@RunAsClient
class EarlierBidsIT {

    private static final byte[] MASTER = new byte[32];
    private static final String CONTENT = "{\"proposal\":\"旧方案\",\"indicatorPrices\":[\"100.00\",\"1000.00\"],\"staffPrices\":[],\"staff\":[],\"documents\":[]}";

    @ArquillianResource
    URI portal;

    private Fair fair;
    private JsonNode project;
    private String code;
    private String path;

    @BeforeEach
    void a_bid_as_it_was_kept_before() throws Exception {
        Database.firstMorning();
        fair = new Fair(portal);
        project = fair.published("dali");
        code = fair.organisation("ngo1-admin");
        JsonNode bid = fair.submittedBid("ngo1-admin", code, project, Fair.bid("1.00", "1.00"));
        String id = bid.get("id").asText();
        path = "organisations/" + code + "/bids/" + id;
        String draft = earlier(null);
        String envelope = earlier("某人");
        String checksum = Checksum.of(envelope.getBytes(StandardCharsets.US_ASCII));
        Database.update("update bid set bidder_seal = ?, draft = ?, envelope = ?, checksum = ? where id = ?", "e".repeat(64), draft, envelope, checksum, id);
        Database.update("update bid_edition set envelope = ?, checksum = ? where bid_id = ?", envelope, checksum, id);
        Database.update("delete from own_bids where owner_seal = ?", Sealing.with(keys()).ownerSeal(code));
        Database.update("delete from followed_project where credit_code = ?", code);
        Database.update("delete from bid_trace where bid_id = ?", id);
        fair.as("ngo1-admin").get(path).refused(404, "not-found");
        again();
        again();
    }

    @Test
    void it_is_found_by_its_bidder_who_follows_the_project_and_reads_it_by_line() {
        JsonNode bid = fair.as("ngo1-admin").get(path).ok();

        assertThat(bid.get("content").get("prices").findValuesAsText("line")).containsExactly("indicator-1", "indicator-2");
        assertThat(bid.get("content").get("projectEdition").asInt()).isEqualTo(1);
        assertThat(bid.get("submitted").get("price").asText()).isEqualTo("36000.00");
        assertThat(fair.as("ngo1-admin").get("organisations/" + code + "/bids").ok().get("items").findValuesAsText("id")).containsExactly(bid.get("id").asText());
        assertThat(fair.as("ngo1-admin").get("organisations/" + code + "/followed-projects/" + project.get("id").asText()).ok().get("followed").asBoolean()).isTrue();
    }

    @Test
    void it_is_opened_at_the_price_that_its_edition_gave_it() {
        ObjectNode content = project.get("content").deepCopy();
        ((ObjectNode) content.get("indicators").get(1)).put("quantity", 13).put("unitPrice", "1.00");
        JsonNode proposed = fair.as("dali-officer").on(project).post(Fair.path("dali", project) + "/amendments", Map.of("content", content, "reason", "数量调整")).ok();
        JsonNode amended = fair.as("dali-approver").on(proposed).post(Fair.path("dali", project) + "/amendments/" + proposed.get("amendments").get(0).get("id").asText()
                + "/publish", null).ok();
        JsonNode asked = fair.as("ngo1-admin").get(path).ok();
        assertThat(asked.get("confirmation").get("possible").asBoolean()).isFalse();
        fair.as("ngo1-admin").on(asked).post(path + "/confirm", Map.of("projectEdition", 2)).refused(422, "bid-of-earlier-form");

        fair.open("dali", amended);

        JsonNode opened = fair.as("dali-officer").get(Fair.path("dali", project) + "/opening").ok().get("bids").get(0);
        assertThat(opened.get("price").asText()).isEqualTo("36000.00");
        assertThat(opened.get("invalidReason").asText()).isEqualTo("older-edition");
    }

    @Test
    void one_that_was_opened_before_is_read_by_line_too() throws SQLException {
        fair.open("dali", project);
        Database.update("update bid set content = ?, priced_lines = null, bidder_seal = ? where id = ?", CONTENT, "f".repeat(64), path.substring(path.length() - 36));

        again();

        JsonNode opened = fair.as("dali-officer").get(Fair.path("dali", project) + "/bids").ok().get("items").get(0);
        assertThat(opened.get("lines").findValuesAsText("total")).containsExactly("24000.00", "12000.00");
        assertThat(fair.as("ngo1-admin").get(path).ok().get("submitted").get("price").asText()).isEqualTo("36000.00");
    }

    private void again() throws SQLException {
        SealAgain step = new SealAgain(Sealing.with(keys()));
        try (Connection connection = Database.connect()) {
            step.again(connection);
        }
    }

    private static Keys keys() {
        return Keys.of(Base64.getEncoder().encodeToString(MASTER));
    }

    /** AES-256-GCM with no associated data, under the project's key. */
    private String earlier(String submittedBy) throws Exception {
        String wrapped = Database.column("select wrapped_key from bid_box where project_id = ?", project.get("id").asText()).get(0);
        byte[] key = crypt(Cipher.DECRYPT_MODE, MASTER, Base64.getDecoder().decode(wrapped));
        String text = "{\"creditCode\":\"%s\",\"submittedBy\":%s,\"projectEdition\":1,\"content\":%s}".formatted(code, Json.write(submittedBy), CONTENT);
        return Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, key, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] crypt(int mode, byte[] key, byte[] bytes) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = mode == Cipher.DECRYPT_MODE ? java.util.Arrays.copyOf(bytes, 12) : new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        if (mode == Cipher.DECRYPT_MODE) {
            return cipher.doFinal(bytes, 12, bytes.length - 12);
        }
        byte[] sealed = cipher.doFinal(bytes);
        byte[] all = java.util.Arrays.copyOf(nonce, 12 + sealed.length);
        System.arraycopy(sealed, 0, all, 12, sealed.length);
        return all;
    }
}
