package org.sheqia.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.file.control.Workbooks;
import org.sheqia.testing.Answer;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;
import org.sheqia.testing.Operation;

/** Walks every endpoint that takes a file: a new one joins by itself. */
@ArquillianTest
@RunAsClient
class StrangersFilesIT {

    private static final byte[] BOMB = Workbooks.sheet(Workbooks.text(Workbooks.row(Workbooks.text("ZZZZZZ1", "x"))));

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    /** 1,515 bytes that ended a portal once. Somebody who may send a file there is told what is wrong with this one. */
    @Test
    void a_bomb_is_refused_wherever_a_file_may_be_sent() {
        Elsewhere home = new Elsewhere(fair);
        List<Operation> taking = Operation.all().stream().filter(Operation::takesFile).toList();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : taking) {
            List<String> answers = new ArrayList<>();
            boolean told = senders(home).entrySet().stream().map(sender -> outcome(operation, sender.getKey(), home, sender.getValue()))
                    .peek(answers::add).anyMatch(answer -> answer.matches("422 (file|list)-[a-z-]+"));
            if (!told || answers.stream().anyMatch(answer -> answer.startsWith("5"))) {
                wrong.add(operation.path() + " " + answers);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(taking).hasSizeGreaterThan(8);
        fair.as(null).get("tenants").ok();
    }

    /** Who asks, and what of theirs stands in the address. */
    private Map<String, String> senders(Elsewhere home) {
        Map<String, String> senders = new HashMap<>(Map.of("ngo1-admin", home.organisation, "district-admin", Elsewhere.TENANT, "resident", ""));
        List.of("officer", "approver", "finance").forEach(role -> senders.put(Elsewhere.TENANT + "-" + role, Elsewhere.TENANT));
        return senders;
    }

    private String outcome(Operation operation, String sender, Elsewhere home, String scope) {
        Map<String, String> ids = home.ids(operation, operation.path().contains("{tenant}") ? "tenant" : "creditCode", scope);
        Map<String, Object> fields = home.fields(operation);
        fields.put("file", BOMB);
        Answer answer = operation.by(fair.as(sender), ids, fields);
        return answer.status() + (answer.text().contains("violations") ? " " + answer.refused(422, "invalid").get("violations").get(0).get("code").asText() : "");
    }
}
