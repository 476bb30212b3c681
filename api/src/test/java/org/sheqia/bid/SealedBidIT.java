package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Call;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Operation;
import org.sheqia.testing.Tokens;

/**
 * Before the opening nobody finds what a bid says, nor whether there is one: not by any address, by no header, by no count of
 * statements, and not in any column.
 */
@ArquillianTest
@RunAsClient
class SealedBidIT {

    private static final List<String> OTHERS = List.of("dali-officer", "dali-approver", "dali-finance", "dali-admin", "lishui-officer",
            "district-admin", "district-auditor", "evaluator1", "ngo5-admin");
    private static final List<String> BIDDERS = List.of("ngo1-admin", "ngo2-admin", "ngo3-admin");
    private static final List<String> CANARIES = List.of("137.31", "44954.40", "金丝雀方案七三一", "金丝雀报价单.txt");

    @ArquillianResource
    URI portal;

    private Fair fair;
    private final Map<String, Call> calls = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private Case another;

    @BeforeEach
    void three_equal_projects_with_no_bid_one_and_three() {
        Database.firstMorning();
        fair = new Fair(portal);
        BIDDERS.forEach(bidder -> codes.put(bidder, fair.organisation(bidder)));
        codes.put("ngo5-admin", fair.organisation("ngo5-admin"));
        String appropriation = fair.appropriation("dali", "200000.00");
        another = new Case(fair.published("dali", content(appropriation)), List.of(), List.of());
        for (int bids : new int[] {0, 1, 3}) {
            JsonNode project = fair.published("dali", content(appropriation));
            // All three follow all three, so that nothing differs but the bids.
            BIDDERS.forEach(bidder -> assertThat(fair.as(bidder).put("organisations/" + codes.get(bidder) + "/followed-projects/"
                    + project.get("id").asText(), null).status()).isEqualTo(204));
            Case c = new Case(project, new ArrayList<>(), new ArrayList<>());
            BIDDERS.subList(0, bids).forEach(bidder -> submit(c, bidder));
            cases.add(c);
        }
    }

    @Test
    void no_answer_differs_by_the_bids_that_there_are_or_tells_what_they_say() {
        List<String> differences = new ArrayList<>();
        int compared = compare(OTHERS, differences);
        fair.moveTo(Instant.parse(cases.get(0).project.get("content").get("bidDeadline").asText()).plusSeconds(60));
        compared += compare(List.of("dali-approver", "district-auditor", "ngo5-admin"), differences);

        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(600);
    }

    @Test
    void nor_does_any_other_address_tell() {
        List<String> leaks = new ArrayList<>();
        for (String username : List.of("dali-officer", "district-auditor", "ngo5-admin")) {
            Operation.all().stream().filter(o -> o.reads() && !isAboutAProject(o) && !o.path().endsWith("/live")).forEach(operation -> {
                String text = operation.by(call(username), ids(cases.get(2), username), Map.of()).text();
                if (tells(text)) {
                    leaks.add(username + " " + operation.path());
                }
            });
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void no_column_of_any_table_holds_it_or_leads_from_a_bid_to_its_bidder_or_to_another_of_its_bids() throws SQLException {
        List<String> leaks = new ArrayList<>();
        try (Connection connection = Database.connect(); Statement statement = connection.createStatement()) {
            for (String column : Database.column("select concat(table_name, '.', column_name) from information_schema.columns"
                    + " where table_schema = 'sheqia' and data_type in ('varchar', 'char', 'text', 'longtext', 'decimal')")) {
                String[] name = column.split("\\.");
                String any = String.join(" or ", CANARIES.stream().map(c -> "cast(`" + name[1] + "` as char) like '%" + c + "%'").toList());
                try (ResultSet found = statement.executeQuery("select count(*) from `" + name[0] + "` where " + any)) {
                    found.next();
                    if (found.getInt(1) > 0) {
                        leaks.add(column);
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
        noValueLeadsFromABidToItsBidderOrToAnotherOfItsBids();
    }

    private void noValueLeadsFromABidToItsBidderOrToAnotherOfItsBids() throws SQLException {
        String bid = cases.get(1).bids.get(0);
        String sameBidders = cases.get(2).bids.get(0);
        String anothers = cases.get(2).bids.get(1);
        Traceable rows = new Traceable();

        List<String> told = rows.values(bid);
        assertThat(told).isNotEmpty().doesNotContain(codes.get("ngo1-admin"), Fair.sub("ngo1-admin"), "ngo1-admin");
        assertThat(told.stream().filter(value -> value.contains(codes.get("ngo1-admin")) || value.contains(Fair.sub("ngo1-admin")))).isEmpty();
        List<String> common = new ArrayList<>(told);
        common.retainAll(rows.values(sameBidders));
        common.removeAll(rows.values(anothers));
        assertThat(common).isEmpty();
    }

    /** Asks the same about each of the three projects; what differs but for ids and instants is noted. */
    private int compare(List<String> usernames, List<String> differences) {
        int compared = 0;
        // What ends a project comes last.
        List<Operation> operations = new ArrayList<>(Operation.all().stream().filter(SealedBidIT::isAboutAProject).toList());
        operations.sort(Comparator.comparing((Operation o) -> o.path().endsWith("/cancel")).thenComparing(o -> !o.reads()));
        for (Operation operation : operations) {
            for (String username : usernames) {
                Map<String, String> answers = new TreeMap<>();
                // The first one of all may make what all others find.
                Answer first = operation.by(call(username), ids(another, username), Map.of());
                compared++;
                if (first.status() >= 400 && first.statements() <= 1) {
                    // Refused before anything but the caller's roles was read: what is there cannot matter.
                    continue;
                }
                for (Case c : cases) {
                    Answer answer = operation.by(call(username), ids(c, username), Map.of());
                    answers.putIfAbsent(bare(answer, c), "for " + c.bids.size() + " bids" + (tells(answer.text()) ? ", tells" : ""));
                    compared++;
                }
                if (answers.size() > 1 || answers.toString().contains(", tells")) {
                    differences.add(username + " " + operation.method() + " " + operation.path() + " " + answers);
                }
            }
        }
        return compared;
    }

    private static boolean isAboutAProject(Operation o) {
        return (o.path().contains("projects/{id}") || o.path().contains("{project}") || o.path().contains("{bid}") || o.path().contains("assignments/{id}")
                || o.described().toString().matches(".*(StartBidRequest|AskMeeting|OfferPledge|DraftContract).*"));
    }

    private boolean tells(String text) {
        return CANARIES.stream().anyMatch(text::contains) || cases.stream().flatMap(c -> c.bids.stream()).anyMatch(text::contains);
    }

    private Call call(String username) {
        return calls.computeIfAbsent(username, who -> fair.as(who).header("If-Match", "*").header("Authorization", "Bearer " + Tokens.of(who)));
    }

    private Map<String, String> ids(Case c, String username) {
        Map<String, String> ids = new HashMap<>(Map.of("tenant", "dali", "season", "2026", "id", c.id(), "project", c.id(), "projectId", c.id(),
                "creditCode", codes.getOrDefault(username, codes.get("ngo1-admin"))));
        if (!c.bids.isEmpty()) {
            ids.put("bid", c.bids.get(0));
            ids.put("file", c.files.get(0));
        }
        return ids;
    }

    /** Status, headers, body and statements, without ids and instants. */
    private static String bare(Answer answer, Case c) {
        Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
        // The number of a record grows a digit now and then; what is told in the body is compared there, with its numbers alike.
        headers.remove("content-length");
        headers.remove("date");
        return (answer.status() + " " + headers + " " + answer.text()).replace(c.project.get("number").asText(), "number")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "instant")
                // Each connection ends after some hundred answers.
                .replace("connection=[close], ", "")
                .replaceAll("\"id\":\\d+", "\"id\":0").replaceAll("\"next\":\"[^\"]*\"", "next").replaceAll("etag=\\[[^]]*]", "etag");
    }

    private void submit(Case c, String bidder) {
        String code = codes.get(bidder);
        Map<String, Object> bid = new HashMap<>(Fair.bid(CANARIES.get(0), "1000.00"));
        bid.put("proposal", CANARIES.get(2));
        JsonNode draft = fair.draftBid(bidder, code, c.project, bid);
        String path = "organisations/" + code + "/bids/" + draft.get("id").asText();
        JsonNode file = fair.as(bidder).post(path + "/documents?name=" + URLEncoder.encode(CANARIES.get(3), StandardCharsets.UTF_8),
                CANARIES.get(2).getBytes(StandardCharsets.UTF_8)).ok();
        bid.put("documents", List.of(Map.of("id", file.get("id").asText(), "name", CANARIES.get(3), "size", file.get("size").asLong(),
                "sha256", file.get("sha256").asText())));
        JsonNode saved = fair.as(bidder).on(draft).put(path, bid).ok();
        assertThat(saved.get("price").asText()).isEqualTo(CANARIES.get(1));
        fair.as(bidder).on(saved).post(path + "/submit", null).ok();
        Answer sent = fair.as(bidder).get(path + "/documents/" + file.get("id").asText());
        assertThat(sent.text()).isEqualTo(CANARIES.get(2));
        assertThat(sent.header("Content-Type")).startsWith("text/plain");
        c.bids.add(draft.get("id").asText());
        c.files.add(file.get("id").asText());
    }

    private Map<String, Object> content(String appropriation) {
        Map<String, Object> content = fair.content("三个一样的项目", appropriation, "48000.00");
        content.put("openingAt", Instant.parse((String) content.get("bidDeadline")).plus(Duration.ofDays(1)).toString());
        return content;
    }

    /** A project with its bids and their files. */
    private record Case(JsonNode project, List<String> bids, List<String> files) {

        String id() {
            return project.get("id").asText();
        }
    }
}
