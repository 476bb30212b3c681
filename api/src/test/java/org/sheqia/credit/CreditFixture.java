package org.sheqia.credit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Fair;

/** An organisation, its contract with 大沥 and its credit record. */
record CreditFixture(Fair fair, String code, String contract) {

    static final List<Integer> FAILED = List.of(10, 10, 5, 5);
    static final List<Integer> PASSED = List.of(35, 25, 12, 12);
    static final String WORDS = "评估所依据的签到表属于另一份合同，请核对。";

    static CreditFixture inForce(Fair fair) {
        String code = fair.organisation("ngo1-admin");
        return new CreditFixture(fair, code, fair.inForce("dali", "ngo1-admin", code).get("id").asText());
    }

    /** The id of a mid-term evaluation that is final. */
    String decided(List<Integer> scores) {
        return fair.decided("dali", contract, "MID_TERM", scores, "ngo1-admin", code);
    }

    void failTwice() {
        decided(FAILED);
        failAgain();
    }

    void failAgain() {
        String id = own().get("items").get(1).get("source").asText();
        fair.as("ngo1-admin").post(evaluations() + id + "/rectify", Map.of("text", "已补齐探访记录，并更换项目主管。")).ok();
        fair.as("dali-officer").post("tenants/dali/contracts/" + contract + "/delivery/evaluations/" + id + "/accept", null).ok();
        decided(FAILED);
    }

    Answer contest(String kind, String source) {
        return fair.as("ngo1-admin").post(path() + "/contests", Map.of("kind", kind, "source", source, "words", WORDS));
    }

    Answer answer(JsonNode contest, String act) {
        return fair.as("district-admin").on(contest).post(answerPath(contest, act), reason());
    }

    String answerPath(JsonNode contest, String act) {
        return "district/" + path() + "/contests/" + contest.get("id").asText() + "/" + act;
    }

    static Map<String, String> reason() {
        return Map.of("reason", "经核对，异议成立与否如上。");
    }

    /** The only contest of a record. */
    static JsonNode contested(JsonNode creditRecord) {
        for (JsonNode entry : creditRecord.get("items")) {
            if (!entry.get("contest").isNull()) {
                return entry.get("contest");
            }
        }
        throw new AssertionError(creditRecord);
    }

    JsonNode own() {
        return fair.as("ngo1-admin").get(path()).ok();
    }

    JsonNode published() {
        return fair.as(null).get("organisations/" + code + "/record").ok();
    }

    long counted(String kind) {
        for (JsonNode count : own().get("counts")) {
            if (count.get("kind").asText().equals(kind)) {
                return count.get("count").asLong();
            }
        }
        throw new AssertionError(kind);
    }

    static List<String> kinds(JsonNode creditRecord) {
        List<String> kinds = new ArrayList<>();
        creditRecord.get("items").forEach(entry -> kinds.add(entry.get("kind").asText()));
        return kinds;
    }

    String path() {
        return "organisations/" + code + "/credit-record";
    }

    String evaluations() {
        return "organisations/" + code + "/contracts/" + contract + "/delivery/evaluations/";
    }
}
