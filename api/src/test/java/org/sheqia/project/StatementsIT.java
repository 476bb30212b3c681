package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/** The statements of a list do not grow with its rows. */
@ArquillianTest
@RunAsClient
class StatementsIT {

    @ArquillianResource
    URI portal;

    private Fair fair;

    @BeforeEach
    void first_morning() {
        Database.firstMorning();
        fair = new Fair(portal);
    }

    @ParameterizedTest
    @CsvSource({"-,projects", "-,organisations", "-,contracts", "-,tenants", "-,seasons/2026/numbers", "-,foundations", "-,programmes",
        "danzao-officer,tenants/danzao/projects", "danzao-finance,tenants/danzao/appropriations",
        "danzao-officer,tenants/danzao/contracts", "danzao-officer,tenants/danzao/payments", "danzao-officer,tenants/danzao/records",
        "danzao-officer,tenants/danzao/members", "danzao-officer,me/notifications", "danzao-officer,me/work-items", "danzao-officer,me/calendar",
        "district-admin,district/organisations", "district-admin,district/overview", "evaluator1,me/assignments",
        "evaluator1,me/evaluations"})
    void do_not_grow_with_the_rows(String username, String path) {
        String who = username.equals("-") ? null : username;
        fair.published("danzao");
        int few = fair.as(who).get(path).statements();

        String appropriation = fair.appropriation("danzao", "480000.00");
        for (int i = 0; i < 4; i++) {
            JsonNode project = fair.published("danzao", fair.content("多一个" + i, appropriation, "48000.00"));
            assertThat(project.get("number").asText()).isNotEmpty();
        }

        assertThat(fair.as(who).get(path).statements()).as(path).isLessThanOrEqualTo(few);
        assertThat(few).isLessThan(30);
    }
}
